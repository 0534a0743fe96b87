import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useIsNarrow } from './narrow.ts';
import { PANE_ID, SHEET_ID, type Side } from './regions.ts';
import { useWorkbenchText } from './text.ts';

const useStyles = makeStyles({
  tabs: { paddingInline: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  area: { position: 'relative', flexGrow: 1, minHeight: 0, display: 'flex' },
  sheet: { flexGrow: 1, minWidth: 0, ':focus-visible': { outlineOffset: '-2px' } },
  pane: {
    flexShrink: 0,
    width: 'clamp(350px, 24vw, 400px)',
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  alone: { position: 'absolute', inset: 0, width: '100%', borderLeftWidth: 0 },
  // Not "display: none": a grid that is laid out anew in no room at all loses its place.
  hidden: { visibility: 'hidden' },
});

const TAB_IDS: Readonly<Record<Side, string>> = { sheet: 'workbench-tab-sheet', pane: 'workbench-tab-pane' };

export interface SidesProps {
  /** The side that is in front where only one fits. */
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly sheet: ReactNode;
  readonly pane: ReactNode;
}

/** The sheet and the pane side by side; in a narrow window as two tabs, of which both live on. */
export function Sides({ side, onSide, sheet, pane }: SidesProps): ReactElement {
  const text = useWorkbenchText();
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  const look = (own: Side): string =>
    mergeClasses(styles[own], isNarrow && styles.alone, isNarrow && side !== own && styles.hidden);
  return (
    <>
      {isNarrow && (
        <TabList
          className={styles.tabs}
          aria-label={text.sides}
          selectedValue={side}
          onTabSelect={(_, { value }) => onSide(value === 'pane' ? 'pane' : 'sheet')}
        >
          <Tab value="sheet" id={TAB_IDS.sheet} aria-controls={SHEET_ID}>
            {text.sheet}
          </Tab>
          <Tab value="pane" id={TAB_IDS.pane} aria-controls={PANE_ID}>
            {text.pane}
          </Tab>
        </TabList>
      )}
      <div className={styles.area}>
        <section
          id={SHEET_ID}
          role={isNarrow ? 'tabpanel' : 'region'}
          aria-label={text.sheetMeaning}
          tabIndex={-1}
          className={look('sheet')}
        >
          {sheet}
        </section>
        <div
          id={PANE_ID}
          {...(isNarrow && { role: 'tabpanel', 'aria-labelledby': TAB_IDS.pane })}
          className={look('pane')}
        >
          {pane}
        </div>
      </div>
    </>
  );
}
