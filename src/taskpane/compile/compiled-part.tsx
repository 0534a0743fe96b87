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

/** More panels than this make a workbook that is better written as a file of its own. */
const MANY = 100;

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

export interface CompiledPartProps {
  readonly compilation: Compilation;
  /** Whether it is as the committee now wishes; what is not cannot be written. */
  readonly isCurrent: boolean;
  /** Hands it to the user as a file; `null` where that cannot be. */
  readonly onSave: (() => void) | null;
  readonly running: Command | null;
  readonly run: Run;
}

/** What was compiled: first what has to be talked about, then the verdicts, then the way into the workbook. */
export function CompiledPart(props: CompiledPartProps): ReactElement | null {
  const { compilation, isCurrent, onSave, running, run } = props;
  const { language, text } = useSetting();
  const { compile } = text;
  const styles = useStyles();
  const look = useListLook();
  const { panels, nearNames, roster } = compilation;
  if (panels.length === 0) return null;
  const isLarge = panels.length > MANY;
  const isWaiting = running !== null || !isCurrent;
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
        {isLarge && (
          <p className={look.words}>
            {onSave === null ? compile.manyPanels(panels.length) : compile.manyPanelsSave(panels.length)}
          </p>
        )}
        <BusyButton
          appearance={isLarge && onSave !== null ? 'secondary' : 'primary'}
          className={styles.button}
          isBusy={running?.kind === 'writeCompiled'}
          isWaiting={isWaiting}
          onPress={() => run({ kind: 'writeCompiled', compilation })}
        >
          {compile.write}
        </BusyButton>
        <p className={look.hint}>{compile.writeMeaning}</p>
        {onSave !== null && (
          <>
            <BusyButton
              appearance={isLarge ? 'primary' : 'secondary'}
              className={styles.button}
              isBusy={running?.kind === 'saveCompiled'}
              isWaiting={isWaiting}
              onPress={onSave}
            >
              {compile.save}
            </BusyButton>
            <p className={look.hint}>{compile.saveMeaning}</p>
          </>
        )}
      </section>
    </>
  );
}
