import { Field, Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactElement } from 'react';
import type { Problem, Severity } from '../../core/index.ts';
import { useFieldLook } from '../field-look.ts';
import { useSetting } from '../setting.ts';
import type { PaneEvent } from '../state.ts';
import type { ProblemFilter } from '../state/problem-filter.ts';
import { shownSeverity } from './shown-problems.ts';
import { SEVERITIES, SEVERITY_SYMBOLS } from './severity-look.ts';

/** From this many problems on, words help to find one. */
const MANY = 8;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: '8px', ':empty': { display: 'none' } },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  choice: { minWidth: '0', paddingInline: '8px', fontWeight: tokens.fontWeightRegular },
});

export interface FilterBarProps {
  readonly problems: readonly Problem[];
  readonly filter: ProblemFilter;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** How many problems there are of each severity, and the way to see those alone. */
export function FilterBar({ problems, filter, dispatch }: FilterBarProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const look = useFieldLook();
  const chosen = shownSeverity(problems, filter);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: problems.filter((each) => each.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const choice = (severity: Severity | null, words: string): ReactElement => (
    <ToggleButton
      key={words}
      size="small"
      className={styles.choice}
      checked={chosen === severity}
      onClick={() => dispatch({ type: 'severityChosen', severity })}
    >
      {words}
    </ToggleButton>
  );
  return (
    <div className={styles.bar}>
      {counts.length > 1 && (
        <div role="group" aria-label={text.check.show} className={styles.choices}>
          {choice(null, `${text.check.all} ${String(problems.length)}`)}
          {counts.map(({ severity, count }) =>
            choice(
              severity,
              `${SEVERITY_SYMBOLS[severity]} ${catalogue.severity[severity]} ${String(count)}`,
            ),
          )}
        </div>
      )}
      {(problems.length >= MANY || filter.words !== '') && (
        <Field className={look.field} label={text.check.find}>
          <Input
            type="search"
            className={look.control}
            value={filter.words}
            onChange={(_, { value }) => dispatch({ type: 'wordsSought', words: value })}
          />
        </Field>
      )}
    </div>
  );
}
