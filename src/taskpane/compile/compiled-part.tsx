import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Compilation, PANEL_SENTENCES } from '../../core/index.ts';
import { BusyButton } from '../busy-button.tsx';
import type { Command } from '../commands.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';
import { AgencyList } from './agency-list.tsx';
import { AgendaPart } from './agenda-part.tsx';
import { useListLook } from './list-look.ts';
import { RosterPart } from './roster-part.tsx';

/** More panels than this make a workbook that is better written by the command line. */
const MANY = 100;

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

export interface CompiledPartProps {
  readonly compilation: Compilation;
  readonly running: Command | null;
  readonly run: Run;
}

/** What was compiled: first what has to be talked about, then the verdicts, then the way into the workbook. */
export function CompiledPart({ compilation, running, run }: CompiledPartProps): ReactElement | null {
  const { language, text } = useSetting();
  const { compile } = text;
  const styles = useStyles();
  const look = useListLook();
  const { panels, nearNames, roster } = compilation;
  if (panels.length === 0) return null;
  return (
    <>
      {roster !== null && <RosterPart roster={roster} />}
      <AgendaPart panels={panels} />
      <AgencyList panels={panels} />
      {nearNames.length > 0 && (
        <section className={look.part}>
          <SectionHeading>{compile.nearNames}</SectionHeading>
          {nearNames.map(([a, b]) => (
            <p key={JSON.stringify([a, b])} className={look.words}>
              {PANEL_SENTENCES[language].nearNames(a, b)}
            </p>
          ))}
        </section>
      )}
      <section className={look.part}>
        {panels.length > MANY && <p className={look.words}>{compile.manyPanels(panels.length)}</p>}
        <BusyButton
          appearance="primary"
          className={styles.button}
          isBusy={running?.kind === 'writeCompiled'}
          isWaiting={running !== null}
          onPress={() => run({ kind: 'writeCompiled', compilation })}
        >
          {compile.write}
        </BusyButton>
        <p className={look.hint}>{compile.writeMeaning}</p>
      </section>
    </>
  );
}
