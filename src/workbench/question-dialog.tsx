import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { Session } from './session.ts';
import type { Question } from './state.ts';
import { useWorkbenchText } from './text.ts';

const useStyles = makeStyles({
  // Three answers in Thai take more than one line in a narrow window.
  actions: { flexWrap: 'wrap', gridColumnStart: 1, justifySelf: 'stretch', justifyContent: 'flex-end' },
});

/** Gives the focus back to where it was once the dialog is gone. */
function useFocusReturn(): void {
  // As the dialog is first drawn the focus has not moved into it.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Fluent lets go of the focus as the dialog's surface leaves the page, which is after this.
      window.setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      }, 0);
    },
    [before],
  );
}

export interface QuestionDialogProps {
  readonly question: Question;
  readonly session: Session;
}

/** Asks before work that is not saved goes. Escape is "cancel". */
export function QuestionDialog({ question: { kind }, session }: QuestionDialogProps): ReactElement {
  const { question: text } = useWorkbenchText();
  const styles = useStyles();
  useFocusReturn();
  return (
    <Dialog open modalType="alert" onOpenChange={() => void session.answer('cancel')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent>{text.what[kind]}</DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" onClick={() => void session.answer('saveFirst')}>
              {text.saveFirst}
            </Button>
            <Button onClick={() => void session.answer('goOn')}>{text.goOn[kind]}</Button>
            <Button onClick={() => void session.answer('cancel')}>{text.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
