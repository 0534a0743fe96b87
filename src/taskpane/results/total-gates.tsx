import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AwardFinding, AwardId, GateFinding } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { useVerdictLook, VERDICT_SYMBOLS } from '../verdict-look.ts';
import { Quotation } from './quotation.tsx';
import { SourceToggle } from './source-toggle.tsx';
import { SYMBOL_LOOK } from './symbol-look.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: '8px 0 0', padding: 0, listStyle: 'none' },
  // The source opens below the line that it is of.
  gate: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    '& > div': { gridColumnStart: '1', gridColumnEnd: '-1' },
    // Enlarged to twice its size in the narrowest pane, the words need the room of the button.
    '@media (max-width: 240px)': {
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      '& > button': { gridColumnStart: '2', justifySelf: 'start' },
    },
  },
  symbol: SYMBOL_LOOK,
  words: { overflowWrap: 'anywhere' },
  name: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One total that awards ask for, and which do. */
interface TotalGate {
  readonly finding: GateFinding;
  readonly awards: readonly AwardId[];
}

function totalGates(awards: readonly AwardFinding[]): readonly TotalGate[] {
  const byRequired = new Map<number, TotalGate>();
  for (const { award, gates } of awards) {
    for (const finding of gates.filter(({ gate }) => gate.kind === 'total')) {
      const known = byRequired.get(finding.required);
      byRequired.set(finding.required, {
        finding: known?.finding ?? finding,
        awards: [...(known?.awards ?? []), award.id],
      });
    }
  }
  return [...byRequired.values()];
}

/** The totals that the awards ask for, apart from their rows: whether each is reached, and its source. */
export function TotalGates({ awards }: { readonly awards: readonly AwardFinding[] }): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const look = useVerdictLook();
  return (
    <ul className={styles.list}>
      {totalGates(awards).map(({ finding, awards: asking }) => {
        const [only, ...more] = asking;
        const name =
          only === undefined || more.length > 0 ? text.results.categoryAwards : catalogue.award[only];
        return (
          <li key={finding.required} className={styles.gate}>
            <span
              role="img"
              aria-label={catalogue.verdict[finding.verdict]}
              className={mergeClasses(styles.symbol, look[finding.verdict])}
            >
              {VERDICT_SYMBOLS[finding.verdict]}
            </span>
            <span className={styles.words}>
              {catalogue.requirement(finding)} <span className={styles.name}>{name}</span>
            </span>
            <SourceToggle
              label={text.results.whyOf(`${text.results.total} ${catalogue.requirement(finding)}`)}
            >
              <Quotation citation={finding.gate.citation} />
            </SourceToggle>
          </li>
        );
      })}
    </ul>
  );
}
