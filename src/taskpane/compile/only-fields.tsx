import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AWARD_IDS, type AwardId, type Round, ROUNDS, type Wanted } from '../../core/index.ts';
import { Disclosure } from '../disclosure.tsx';
import { useFieldLook } from '../field-look.ts';
import { ChoiceField } from '../score/choice-field.tsx';
import { useSetting } from '../setting.ts';
import { useListLook } from './list-look.ts';

export interface OnlyFieldsProps {
  readonly wanted: Wanted;
  /** While files are read. */
  readonly isDisabled: boolean;
  readonly onChange: (wanted: Wanted) => void;
}

/** Which score sheets are to be taken; what is chosen is to be read while the fields are away. */
export function OnlyFields({ wanted, isDisabled, onChange }: OnlyFieldsProps): ReactElement {
  const { catalogue, text } = useSetting();
  const { compile } = text;
  const look = useFieldLook();
  const lists = useListLook();
  const { agency, award, round } = wanted;
  const chosen = [
    agency ?? [],
    award === null ? [] : catalogue.award[award],
    round === null ? [] : catalogue.round[round],
  ].flat();
  return (
    <Disclosure label={compile.only(chosen)}>
      <p className={lists.hint}>{compile.onlyMeaning}</p>
      <Field className={look.field} label={compile.agency}>
        <Input
          className={look.control}
          value={agency ?? ''}
          placeholder={compile.any}
          disabled={isDisabled}
          onChange={(_, { value }) => onChange({ ...wanted, agency: value === '' ? null : value })}
        />
      </Field>
      <ChoiceField<AwardId>
        label={compile.award}
        value={award ?? ''}
        options={AWARD_IDS}
        words={catalogue.award}
        none={compile.any}
        isDisabled={isDisabled}
        onChange={(value) => onChange({ ...wanted, award: value === '' ? null : value })}
      />
      <ChoiceField<Round>
        label={compile.round}
        value={round ?? ''}
        options={ROUNDS}
        words={catalogue.round}
        none={compile.any}
        isDisabled={isDisabled}
        onChange={(value) => onChange({ ...wanted, round: value === '' ? null : value })}
      />
    </Disclosure>
  );
}
