import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AwardFinding } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { ConditionList } from './condition-list.tsx';
import { GateRow } from './gate-row.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { PartHeading } from './part-heading.tsx';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', rowGap: '16px', paddingBlock: '8px 16px' },
  total: {
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  warning: { margin: '0 0 8px' },
});

/** Why an award came out so: readings, the gate on the total, the rows, what is declared. */
export function AwardDetails({ finding }: { readonly finding: AwardFinding }): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const total = finding.gates.filter(({ gate }) => gate.kind === 'total');
  const rows = finding.gates.filter(({ gate }) => gate.kind !== 'total');
  const areRowsMet = rows.every(({ verdict }) => verdict === 'pass');
  const isTotalMet = total.every(({ verdict }) => verdict === 'pass');
  return (
    <div className={styles.details}>
      {finding.points === 'dependsOnReading' && <OutcomeList finding={finding} />}
      <section className={styles.total}>
        <PartHeading>{text.results.totalGate}</PartHeading>
        {areRowsMet && !isTotalMet && <p className={styles.warning}>{text.results.rowsMetTotalNot}</p>}
        <ul className={styles.list}>
          {total.map((each) => (
            <GateRow key={each.gate.id} finding={each} />
          ))}
        </ul>
      </section>
      <section>
        <PartHeading>{text.results.gates}</PartHeading>
        <ul className={styles.list}>
          {rows.map((each) => (
            <GateRow key={each.gate.id} finding={each} />
          ))}
        </ul>
      </section>
      <ConditionList conditions={finding.conditions} />
    </div>
  );
}
