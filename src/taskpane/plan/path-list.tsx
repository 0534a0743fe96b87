import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  type Catalogue,
  CRITERION_IDS,
  formatMargin,
  formatPoints,
  type FreePoints,
  type PaneText,
  type Path,
  type Plan,
  type Step,
} from '../../core/index.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  step: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'flex-end',
    columnGap: '8px',
    paddingTop: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: {
    display: 'inline-block',
    minWidth: '56px',
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
  change: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  added: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  free: { paddingTop: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

function freeWords(
  { hundredths, criteria, summed }: FreePoints,
  catalogue: Catalogue,
  card: PaneText['plan']['card'],
): string {
  const points = catalogue.points(hundredths);
  return summed.length === CRITERION_IDS.length
    ? card.free(points)
    : card.freeAmong(points, catalogue.list(criteria.map(catalogue.criterion)));
}

/** Where the example puts more than the steps ask for. */
function placedIn({ steps, example }: Path): readonly Step[] {
  return example.filter(({ criterion, to }) =>
    steps.every((step) => step.criterion !== criterion || step.to < to),
  );
}

export interface PathListProps {
  readonly plan: Plan;
  readonly path: Path;
}

/** The cheapest path, step by step, and then the points that may go anywhere. */
export function PathList({ plan, path }: PathListProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const { card } = text.plan;
  /** The gate that some free points are for. */
  const gateOf = ({ summed }: FreePoints): string => {
    const asking = plan.demands.find(({ criteria }) => criteria === summed)?.askedBy[0]?.finding;
    return asking === undefined ? '' : card.freeFor(catalogue.gate(asking.gate), catalogue.rule(asking));
  };
  const example = placedIn(path).map(({ criterion, to }) =>
    card.raisedTo(catalogue.criterion(criterion), formatPoints(to)),
  );
  return (
    <>
      <ul className={styles.list}>
        {path.steps.map(({ criterion, from, to }) => (
          <li key={criterion} className={styles.step}>
            <span className={styles.name}>{catalogue.criterion(criterion)} </span>
            <span className={styles.change}>{card.fromTo(formatPoints(from), formatPoints(to))} </span>
            <span className={styles.added}>{formatMargin(to - from)}</span>
          </li>
        ))}
        {path.free.map((free) => (
          <li key={free.summed.length} className={styles.free}>
            <p className={styles.line}>{freeWords(free, catalogue, card)}</p>
            <p className={styles.quiet}>{gateOf(free)}</p>
          </li>
        ))}
      </ul>
      {example.length > 0 && (
        <p className={styles.quiet}>
          {card.example(catalogue.list(example))} {card.others}
        </p>
      )}
    </>
  );
}
