import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbenchText } from '../core/index.ts';
import { UNSEEN } from '../taskpane/unseen.ts';
import type { Session } from './session.ts';
import { isUnsaved, type WorkbenchState } from './state.ts';
import { useWorkbenchText } from './text.ts';
import { WorkbenchToolbar } from './toolbar.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 20px',
    padding: '6px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    margin: 0,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    whiteSpace: 'nowrap',
  },
  // Where the line is short the icon stands for it; the pane says it too.
  productName: { '@media (max-width: 899px)': UNSEEN },
  file: { flexGrow: 1, flexBasis: '260px', minWidth: 0 },
  fileName: {
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  standing: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

function savedWords(state: WorkbenchState, text: WorkbenchText): string {
  if (isUnsaved(state)) return text.unsaved;
  return state.fileName === null ? text.untouched : text.saved;
}

export interface TopLineProps {
  readonly session: Session;
  readonly state: WorkbenchState;
}

/** The product, the open file and where its content is kept, and the commands. */
export function TopLine({ session, state }: TopLineProps): ReactElement {
  const text = useWorkbenchText();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <p className={styles.product}>
        <img src="assets/icon-32.png" alt="" width={24} height={24} />
        <span className={styles.productName}>PMQA Scorebook</span>
      </p>
      <div className={styles.file}>
        <h1 className={styles.fileName} title={state.fileName ?? text.newWorkbook}>
          {state.fileName ?? text.newWorkbook}
        </h1>
        <p className={styles.standing}>
          <span role="status">{savedWords(state, text)}</span>
          {' · '}
          {state.refusal === null ? text.keptHere : text.notKept}
        </p>
      </div>
      <WorkbenchToolbar session={session} isDisabled={state.phase !== 'ready' || state.isBusy} />
    </div>
  );
}
