import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PANEL_SENTENCES } from '../../core/index.ts';
import { DismissButton } from '../dismiss-button.tsx';
import { useSetting } from '../setting.ts';
import { ChooserButton } from './chooser-button.tsx';
import { useListLook } from './list-look.ts';
import { readRosterFile, type RosterChoice, rosterLines } from './roster-choice.ts';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
  chosen: { display: 'flex', alignItems: 'flex-start', columnGap: '4px' },
  refused: {
    display: 'flex',
    columnGap: '8px',
    padding: '8px 12px',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** Why the file is no roster, as a sentence. */
function Refused({ roster }: { readonly roster: RosterChoice }): ReactElement {
  const { catalogue, language, text } = useSetting();
  const look = useListLook();
  const { read } = roster;
  const why =
    typeof read === 'string'
      ? catalogue.file[read]
      : 'what' in read
        ? PANEL_SENTENCES[language].rosterProblem(read.place, read.what)
        : '';
  return (
    <div>
      <p className={`${look.words} ${look.strong}`}>! {text.compile.rosterRefused(roster.file)}</p>
      <p className={look.words}>{why}</p>
      <p className={look.words}>{text.compile.rosterRefusedNext}</p>
    </div>
  );
}

export interface RosterFieldProps {
  readonly roster: RosterChoice | null;
  readonly onRoster: (roster: RosterChoice | null) => void;
}

/** Where the roster is chosen: who should have sent what. */
export function RosterField({ roster, onRoster }: RosterFieldProps): ReactElement {
  const { text } = useSetting();
  const { compile } = text;
  const styles = useStyles();
  const look = useListLook();
  const lines = rosterLines(roster);
  const choose = async ([file]: readonly File[]): Promise<void> => {
    if (file !== undefined) onRoster(await readRosterFile(file));
  };
  return (
    <div className={styles.field}>
      <ChooserButton
        label={compile.chooseRoster}
        accept=".csv,.json,.txt"
        size="small"
        onFiles={(files) => void choose(files)}
      />
      <p className={look.hint}>{compile.rosterMeaning}</p>
      <div role="status">
        {roster !== null && (
          <div className={lines === null ? styles.refused : styles.chosen}>
            {lines === null ? (
              <Refused roster={roster} />
            ) : (
              <p className={look.words}>✓ {compile.rosterChosen(roster.file, lines.length)}</p>
            )}
            <DismissButton label={compile.dropRoster} onDismiss={() => onRoster(null)} />
          </div>
        )}
      </div>
    </div>
  );
}
