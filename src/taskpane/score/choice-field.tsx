import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFieldLook } from '../field-look.ts';
import { useSetting } from '../setting.ts';

export interface ChoiceFieldProps<K extends string> {
  readonly label: string;
  readonly value: K | '';
  readonly options: readonly K[];
  readonly words: Readonly<Record<K, string>>;
  /** The word for nothing, where it is another. */
  readonly none?: string;
  readonly isDisabled?: boolean;
  /** Given `''` where nothing is said. */
  readonly onChange: (value: K | '') => void;
}

/** A list to choose one of, or nothing. */
export function ChoiceField<K extends string>(props: ChoiceFieldProps<K>): ReactElement {
  const { label, value, options, words, none, isDisabled = false, onChange } = props;
  const { text } = useSetting();
  const look = useFieldLook();
  return (
    <Field className={look.field} label={label}>
      <Select
        className={look.control}
        value={value}
        disabled={isDisabled}
        onChange={(_, chosen) => onChange(options.find((option) => option === chosen.value) ?? '')}
      >
        <option value="">{none ?? text.score.notSaid}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
