import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FEEDBACK_TEXT } from '../../core/index.ts';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import type { FeedbackCommand } from './feedback-commands.ts';
import { useTextDocuments } from './text-documents.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface FeedbackPartProps {
  /** The score sheet that is told of; `null` for every panel of the workbook. */
  readonly scoreSheet: ScoreSheet | null;
  readonly running: Command | null;
  readonly run: Run;
}

/** The way to what an agency is told: the draft to choose from, and the report made of it. */
export function FeedbackPart({ scoreSheet, running, run }: FeedbackPartProps): ReactElement {
  const { language } = useSetting();
  const text = FEEDBACK_TEXT[language];
  const styles = useStyles();
  const save = useTextDocuments();
  const button = (label: string, command: FeedbackCommand): ReactElement => (
    <BusyButton
      isBusy={running?.kind === command.kind}
      isWaiting={running !== null}
      onPress={() => run(command)}
    >
      {label}
    </BusyButton>
  );
  const sheetId = scoreSheet?.sheet.id ?? null;
  return (
    <section className={styles.part}>
      <SectionHeading>{text.heading}</SectionHeading>
      <p className={styles.words}>{sheetId === null ? text.panelsMeaning : text.meaning}</p>
      <div className={styles.buttons}>
        {sheetId === null ? (
          button(text.write, { kind: 'writePanelFeedback' })
        ) : (
          <>
            {button(text.prepare, { kind: 'prepareFeedback', sheetId })}
            {button(text.write, { kind: 'writeFeedback', sheetId })}
            {save !== null && button(text.download, { kind: 'downloadFeedback', sheetId, save })}
          </>
        )}
      </div>
      {sheetId !== null && save === null && <p className={styles.words}>{text.wordElsewhere}</p>}
    </section>
  );
}
