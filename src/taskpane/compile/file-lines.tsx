import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type FileOutcome, PANEL_SENTENCES } from '../../core/index.ts';
import { Disclosure } from '../disclosure.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { useListLook } from './list-look.ts';

/** How many lines are seen while files are read. */
const LATEST = 8;

const useStyles = makeStyles({
  refused: { color: tokens.colorStatusDangerForeground1 },
});

function Lines({ outcomes }: { readonly outcomes: readonly FileOutcome[] }): ReactElement {
  const { language } = useSetting();
  const styles = useStyles();
  const look = useListLook();
  return (
    <ul className={look.list}>
      {outcomes.map((outcome) => (
        <li key={outcome.file}>
          <span className={outcome.status === 'refused' ? styles.refused : undefined}>
            <span aria-hidden="true">{outcome.status === 'taken' ? '✓ ' : '✗ '}</span>
            <span className={look.strong}>{outcome.file}</span>
          </span>{' '}
          {PANEL_SENTENCES[language].outcome(outcome)}
        </li>
      ))}
    </ul>
  );
}

export interface FileLinesProps {
  readonly outcomes: readonly FileOutcome[];
  /** More are still to come: the latest are shown, whatever became of them. */
  readonly isRunning: boolean;
}

/** What became of each file: those that were refused are to be seen, the others behind a button. */
export function FileLines({ outcomes, isRunning }: FileLinesProps): ReactElement | null {
  const { text } = useSetting();
  const look = useListLook();
  if (outcomes.length === 0) return null;
  const taken = outcomes.filter(({ status }) => status === 'taken');
  return (
    <section className={look.part}>
      <SectionHeading>{text.compile.files}</SectionHeading>
      {isRunning ? (
        <Lines outcomes={outcomes.slice(-LATEST).toReversed()} />
      ) : (
        <>
          <Lines outcomes={outcomes.filter(({ status }) => status === 'refused')} />
          {taken.length > 0 && (
            <Disclosure label={text.compile.takenFiles(taken.length)}>
              <Lines outcomes={taken} />
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}
