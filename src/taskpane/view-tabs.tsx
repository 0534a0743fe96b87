import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneView } from '../core/index.ts';
import { useSetting } from './setting.ts';
import { UNSEEN } from './unseen.ts';

const VIEWS: readonly PaneView[] = ['score', 'summary', 'plan', 'compile'];

/** The element that shows a view. */
export const PANEL_ID = 'scorebook-panel';

/** The tab that a panel is labelled by. */
export function tabId(view: PaneView): string {
  return `scorebook-tab-${view}`;
}

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', paddingInline: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  count: {
    minWidth: '20px',
    marginLeft: '6px',
    paddingInline: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'center',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  unseen: UNSEEN,
});

export interface ViewTabsProps {
  readonly view: PaneView;
  readonly errorCount: number;
  readonly onChoose: (view: PaneView) => void;
}

/** The four views; the first tells how many errors there are. */
export function ViewTabs({ view, errorCount, onChoose }: ViewTabsProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      aria-label={text.views}
      size="small"
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        const chosen = VIEWS.find((each) => each === value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {VIEWS.map((each) => {
        const hasErrors = each === 'score' && errorCount > 0;
        return (
          <Tab key={each} id={tabId(each)} value={each} aria-controls={each === view ? PANEL_ID : undefined}>
            {text.view[each]}
            {hasErrors && (
              <span className={styles.count}>
                {errorCount}
                <span className={styles.unseen}> {text.toMend}</span>
              </span>
            )}
          </Tab>
        );
      })}
    </TabList>
  );
}
