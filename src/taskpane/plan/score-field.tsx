import { Field, Input, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type Criterion, readTrialScore } from '../../core/index.ts';
import { useFieldLook } from '../field-look.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({ input: { width: '88px' }, text: { textAlign: 'right' } });

/** Hundredths of a point as one types them: 6050 is `60.5`. */
function typed(hundredths: number | null): string {
  return hundredths === null ? '' : String(hundredths / 100);
}

export interface ScoreFieldProps {
  readonly criterion: Criterion;
  /** In hundredths of a point; `null` for none. */
  readonly hundredths: number | null;
  /** Given `null` where the field was emptied. */
  readonly onChange: (hundredths: number | null) => void;
}

/** A score to try, to be typed. What cannot be used is told, changes nothing, and goes as the field is left. */
export function ScoreField({ criterion, hundredths, onChange }: ScoreFieldProps): ReactElement {
  const { catalogue, text } = useSetting();
  const look = useFieldLook();
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const { trial } = text.plan;
  const maximum = String(criterion.maximum);
  const isUsable = draft === null || draft === '' || readTrialScore(draft, criterion) !== null;
  return (
    <Field
      className={look.field}
      validationState={isUsable ? 'none' : 'error'}
      validationMessage={isUsable ? null : trial.unusable(maximum)}
    >
      <Input
        className={styles.input}
        input={{ className: styles.text }}
        inputMode="decimal"
        aria-label={trial.field(catalogue.criterion(criterion.id), maximum)}
        placeholder="–"
        value={draft ?? typed(hundredths)}
        onChange={(_, { value }) => {
          setDraft(value);
          const read = readTrialScore(value, criterion);
          if (read !== null || value === '') onChange(read);
        }}
        onBlur={() => setDraft(null)}
      />
    </Field>
  );
}
