import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetReference } from '../workbook/port.ts';
import { ClosingNotice } from './closing/closing-notice.tsx';
import { CompileNotice } from './compile/compile-notice.tsx';
import { DismissButton } from './dismiss-button.tsx';
import { type PanePlace, type Problem, scoreName, SHEET_NAME } from '../core/index.ts';
import type { DoneRepair } from './mending-commands.ts';
import { FeedbackNotice } from './feedback/feedback-notice.tsx';
import { LogNotice } from './log/log-notice.tsx';
import { NoticeBox } from './notice-box.tsx';
import { PanelSummaryNotice } from './results/panel-summary-notice.tsx';
import { ProblemLines } from './problem-lines.tsx';
import { useSetting } from './setting.ts';
import { RoundNotice } from './round-notice.tsx';
import { RulingNotice } from './ruling-notice.tsx';
import type { Notice } from './state.ts';
import type { Run } from './use-commands.ts';

const useStyles = makeStyles({ line: { margin: 0 } });

export interface NoticeBarProps {
  readonly notice: Notice;
  /** How many errors the current sheet has. */
  readonly errorCount: number;
  readonly run: Run;
  readonly onLead: (place: PanePlace) => void;
  readonly onDismiss: () => void;
}

/** Says what happened and what to do next. */
export function NoticeBar({ notice, errorCount, run, onLead, onDismiss }: NoticeBarProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  const lead = (place: PanePlace, label: string): ReactElement => (
    <Button size="small" onClick={() => onLead(place)}>
      {label}
    </Button>
  );
  const added = ({ id }: SheetReference, name: string, title: string, next: string): ReactElement => (
    <NoticeBox
      look="done"
      title={title}
      buttons={
        <Button size="small" onClick={() => run({ kind: 'show', sheetId: id, name })}>
          {text.goToSheet}
        </Button>
      }
      onDismiss={onDismiss}
    >
      {next}
    </NoticeBox>
  );
  const placeOf = (problems: readonly Problem[]): string => {
    const [only, ...more] = problems;
    return only === undefined || more.length > 0
      ? text.check.cells(problems.length)
      : catalogue.place(only.place);
  };
  const undo = (done: DoneRepair): ReactElement => (
    <Button size="small" onClick={() => run({ kind: 'undoRepair', done })}>
      {text.check.undo}
    </Button>
  );
  switch (notice.kind) {
    case 'inserted':
      return added(
        notice.sheet,
        scoreName('1'),
        text.score.inserted(notice.sheet.name),
        text.score.insertedNext,
      );
    case 'examplesInserted':
      return (
        <NoticeBox
          look="done"
          title={text.welcome.exampleInserted(notice.sheets.length, notice.of)}
          buttons={lead('summary', text.goToResults)}
          onDismiss={onDismiss}
        >
          {text.welcome.exampleInsertedNext}
        </NoticeBox>
      );
    case 'ruled':
    case 'ruleOvertaken':
    case 'rulingUndone':
    case 'rulingUndoRefused':
      return <RulingNotice notice={notice} run={run} onDismiss={onDismiss} />;
    case 'finalised':
    case 'reopened':
    case 'closingRefused':
    case 'sheetClosed':
      return <ClosingNotice notice={notice} run={run} onLead={onLead} onDismiss={onDismiss} />;
    case 'compiled':
    case 'compileStopped':
    case 'compiledWritten':
    case 'compiledSaved':
      return <CompileNotice notice={notice} run={run} onDismiss={onDismiss} />;
    case 'paperInserted':
      return added(notice.sheet, SHEET_NAME, text.paper.inserted(notice.sheet.name), text.paper.insertedNext);
    case 'feedbackPrepared':
    case 'feedbackWritten':
    case 'feedbackDownloaded':
    case 'panelFeedbackWritten':
    case 'feedbackRefused':
      return <FeedbackNotice notice={notice} run={run} onDismiss={onDismiss} />;
    case 'roundsWritten':
    case 'roundsRefused':
      return <RoundNotice notice={notice} run={run} onDismiss={onDismiss} />;
    case 'repaired':
      return (
        <NoticeBox
          look="done"
          title={text.check.repaired(placeOf(notice.done.problems))}
          buttons={notice.done.undo === null ? null : undo(notice.done)}
          onDismiss={onDismiss}
        >
          {notice.done.overtaken.length > 0 && (
            <p className={styles.line}>{text.check.leftAsIs(placeOf(notice.done.overtaken))}</p>
          )}
          {text.check.remaining(errorCount)}
          {notice.done.undo === null && <p className={styles.line}>{text.check.undoInSheet}</p>}
        </NoticeBox>
      );
    case 'logAdded':
    case 'typingLogged':
      return <LogNotice notice={notice} run={run} onDismiss={onDismiss} />;
    case 'laterAwardsAdded':
      return added(
        notice.sheet,
        SHEET_NAME,
        text.earlierAwards.added(notice.sheet.name),
        text.earlierAwards.addedNext,
      );
    case 'renewed':
      return added(
        notice.sheet,
        scoreName('1'),
        text.check.renewed(notice.sheet.name),
        text.check.renewedNext,
      );
    case 'overtaken':
      return (
        <NoticeBox
          look="refused"
          title={text.check.overtaken(placeOf(notice.problems))}
          onDismiss={onDismiss}
        >
          {text.check.overtakenNext}
        </NoticeBox>
      );
    case 'undone':
      return (
        <NoticeBox look="done" title={text.check.undone(placeOf(notice.problems))} onDismiss={onDismiss}>
          {text.check.remaining(errorCount)}
        </NoticeBox>
      );
    case 'undoRefused':
      return (
        <NoticeBox
          look="refused"
          title={text.check.undoRefused(placeOf(notice.problems))}
          onDismiss={onDismiss}
        >
          {text.check.overtakenNext}
        </NoticeBox>
      );
    case 'muted':
    case 'unmuted':
      return (
        <NoticeBox
          look="done"
          title={text.check[notice.kind](catalogue.watch[notice.changed])}
          onDismiss={onDismiss}
        >
          {text.check.mutedNext}
        </NoticeBox>
      );
    case 'summaryWritten':
      return added(
        notice.sheet,
        SHEET_NAME,
        text.results.written(notice.sheet.name),
        text.results.writtenNext,
      );
    case 'summaryRefused':
      return (
        <NoticeBox
          look="refused"
          title={text.results.refused(notice.problems.length)}
          buttons={lead('problems', text.goToCheck)}
          onDismiss={onDismiss}
        >
          <ProblemLines problems={notice.problems} />
          {text.results.refusedNext}
        </NoticeBox>
      );
    case 'panelSummaryRefused':
      return <PanelSummaryNotice {...notice} onDismiss={onDismiss} />;
    case 'sheetGone':
      // Nobody pressed a button for this: it is read out, and the focus stays where it is.
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.sheetGone(notice.name)}</MessageBarBody>
          <MessageBarActions>
            <DismissButton onDismiss={onDismiss} />
          </MessageBarActions>
        </MessageBar>
      );
  }
}
