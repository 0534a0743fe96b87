import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { type Plan, pointsToGo } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { PathList } from './path-list.tsx';
import { planNotes } from './plan-notes.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  line: { margin: 0 },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  notes: {
    margin: 0,
    paddingLeft: '18px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface PlanCardProps {
  readonly plan: Plan;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** What a plan asks for: the sum, the cheapest path to it, and on which ground it was reckoned. */
export function PlanCard({ plan, children }: PlanCardProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const { card } = text.plan;
  const { course } = plan;
  const points = pointsToGo(plan);
  const notes = planNotes(plan, catalogue, card);
  const figure = mergeClasses(styles.line, styles.figure);
  return (
    <div className={styles.card}>
      {course.kind === 'reached' && <p className={figure}>✓ {card.reached}</p>}
      {course.kind === 'path' && (
        <>
          <p className={figure}>{card.toGo(catalogue.points(points ?? 0))}</p>
          <p className={styles.line}>{card.cheapest}</p>
          <PathList plan={plan} path={course.path} />
        </>
      )}
      {course.kind === 'outOfReach' && (
        <>
          <p className={figure}>✗ {card.outOfReach}</p>
          <p className={styles.line}>
            {card.outOfReachWhy(catalogue.list(course.closed.map(catalogue.criterion)))}
          </p>
        </>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
