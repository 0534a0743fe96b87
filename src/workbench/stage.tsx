import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { EmptyState } from '../taskpane/empty-state.tsx';
import type { Session } from './session.ts';
import type { WorkbenchState } from './state.ts';
import { useWorkbenchText } from './text.ts';

const useStyles = makeStyles({
  stage: { position: 'relative', height: '100%', backgroundColor: tokens.colorNeutralBackground3 },
  // The spreadsheet brings colours of its own and knows no dark page.
  place: { height: '100%', colorScheme: 'light' },
  cover: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { maxWidth: '30rem' },
});

export interface StageProps {
  readonly session: Session;
  readonly phase: WorkbenchState['phase'];
}

/** The spreadsheet, or what there is to say while it is not there. */
export function Stage({ session, phase }: StageProps): ReactElement {
  const text = useWorkbenchText();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    // Each attempt has an element of its own, so that nothing of a failed one is left in it.
    const element = document.createElement('div');
    element.style.height = '100%';
    place.current?.append(element);
    const stop = session.start(element);
    return () => {
      stop();
      element.remove();
    };
  }, [session, attempt]);
  return (
    <div className={styles.stage}>
      <div ref={place} className={styles.place} />
      {phase === 'starting' && (
        <div className={styles.cover}>
          <Spinner label={text.loading} />
        </div>
      )}
      {phase === 'failed' && (
        <div className={styles.cover}>
          <div role="alert" className={styles.words}>
            <EmptyState
              title={text.failed.title}
              next={text.failed.next}
              button={text.tryAgain}
              onPress={() => setAttempt(attempt + 1)}
            />
          </div>
        </div>
      )}
    </div>
  );
}
