import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AwardFinding } from '../../core/index.ts';
import { useSetting } from '../setting.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import { AwardDetails } from './award-details.tsx';
import { standingWords } from './standing.ts';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '4px',
    paddingBlock: '8px',
    textAlign: 'left',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  appliedFor: {
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Lines break between the parts rather than within them.
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  panel: { marginInline: '0' },
});

export interface AwardItemProps {
  readonly finding: AwardFinding;
  readonly isAppliedFor: boolean;
}

/** One award: its verdict at a glance, and the reasons on demand. */
export function AwardItem({ finding, isAppliedFor }: AwardItemProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <AccordionItem value={finding.award.id} className={styles.item}>
      <AccordionHeader as="h3" size="large" expandIconPosition="end">
        <span className={styles.header}>
          {isAppliedFor && <span className={styles.appliedFor}>{text.results.appliedFor} </span>}
          <span className={styles.name}>{catalogue.award[finding.award.id]} </span>
          <VerdictMark verdict={finding.verdict} />
          <span className={styles.standing}>
            {standingWords(finding, catalogue, text).map((words) => (
              <span key={words}>{words} </span>
            ))}
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <AwardDetails finding={finding} />
      </AccordionPanel>
    </AccordionItem>
  );
}
