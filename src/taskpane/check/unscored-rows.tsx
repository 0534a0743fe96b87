import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type CriterionId, scoreName } from '../../core/index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  row: { minWidth: '0', paddingInline: '8px', fontWeight: tokens.fontWeightRegular },
});

export interface UnscoredRowsProps {
  readonly sheetId: string;
  readonly criteria: readonly CriterionId[];
  readonly run: Run;
}

/** The rows that wait for a score, in one glance. */
export function UnscoredRows({ sheetId, criteria, run }: UnscoredRowsProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <SectionHeading>{text.check.unscored(criteria.length)}</SectionHeading>
      <p className={styles.meaning}>{text.check.unscoredMeaning}</p>
      <ul className={styles.list}>
        {criteria.map((id) => (
          <li key={id}>
            <Button
              size="small"
              className={styles.row}
              onClick={() => run({ kind: 'show', sheetId, name: scoreName(id) })}
            >
              {catalogue.criterion(id)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
