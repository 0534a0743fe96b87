import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type CompileWish, FEEDBACK_TEXT, METHODS, PANEL_SENTENCES, ROUNDINGS } from '../../core/index.ts';
import { useFieldLook } from '../field-look.ts';
import { FoldedPart } from '../folded-part.tsx';
import { useSetting } from '../setting.ts';

/** In percent of a criterion's maximum. */
const LIMITS = [5, 10, 15, 20, 25, 30, 40, 50];

const useStyles = makeStyles({
  // In line with the words of the checkbox that it explains.
  meaning: {
    margin: '-8px 0 0 36px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface WishFieldProps<V extends string | number> {
  readonly label: string;
  readonly hint?: string;
  readonly value: V;
  readonly options: readonly V[];
  readonly words: (option: V) => string;
  readonly onChange: (value: V) => void;
}

function WishField<V extends string | number>(props: WishFieldProps<V>): ReactElement {
  const { label, hint, value, options, words, onChange } = props;
  const look = useFieldLook();
  return (
    <Field className={look.field} label={label} hint={hint ?? null}>
      <Select
        className={look.control}
        value={value}
        onChange={(_, chosen) => {
          const option = options.find((each) => String(each) === chosen.value);
          if (option !== undefined) onChange(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export interface WishFieldsProps {
  readonly wish: CompileWish;
  readonly onChange: (wish: CompileWish) => void;
}

/** The committee's choices on how scores are put together; folded, what is chosen stands in a line. */
export function WishFields({ wish, onChange }: WishFieldsProps): ReactElement {
  const { language, text } = useSetting();
  const { compile } = text;
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const sentences = PANEL_SENTENCES[language];
  const { combining, spreadLimit, isAnonymous } = wish;
  return (
    <FoldedPart
      heading={compile.settings}
      gist={[
        sentences.method[combining.method],
        sentences.rounding[combining.rounding],
        compile.limitGist(spreadLimit),
      ].join(' · ')}
      isOpen={isOpen}
      onFold={setOpen}
    >
      <WishField
        label={compile.method}
        value={combining.method}
        options={METHODS}
        words={(method) => sentences.method[method]}
        onChange={(method) => onChange({ ...wish, combining: { ...combining, method } })}
      />
      <WishField
        label={compile.rounding}
        value={combining.rounding}
        options={ROUNDINGS}
        words={(rounding) => sentences.rounding[rounding]}
        onChange={(rounding) => onChange({ ...wish, combining: { ...combining, rounding } })}
      />
      <WishField
        label={compile.limit}
        hint={compile.limitMeaning}
        value={spreadLimit}
        options={LIMITS}
        words={compile.percent}
        onChange={(limit) => onChange({ ...wish, spreadLimit: limit })}
      />
      <Checkbox
        label={compile.anonymous}
        checked={isAnonymous}
        onChange={(_, { checked }) => onChange({ ...wish, isAnonymous: checked === true })}
      />
      <p className={styles.meaning}>{compile.anonymousMeaning}</p>
      <Checkbox
        label={FEEDBACK_TEXT[language].withDrafts}
        checked={wish.hasFeedback === true}
        onChange={(_, { checked }) => onChange({ ...wish, hasFeedback: checked === true })}
      />
    </FoldedPart>
  );
}
