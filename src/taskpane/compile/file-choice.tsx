import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, useCallback, useRef } from 'react';
import { useSetting } from '../setting.ts';
import { ChooserButton } from './chooser-button.tsx';
import { useListLook } from './list-look.ts';
import { useDrop } from './use-drop.ts';

/** More files than this are better left to the command line. */
const MANY = 300;

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '8px',
    padding: '16px 12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorNeutralBackground3 },
  many: { display: 'flex', flexDirection: 'column', rowGap: '4px', textAlign: 'left' },
  command: { fontFamily: tokens.fontFamilyMonospace },
  // A line that ended after a hyphen would be read as another command.
  word: { whiteSpace: 'nowrap' },
  chosen: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export interface FileChoiceProps {
  readonly files: readonly File[];
  /** While others are read. */
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen, or dropped; they take the place of those that were chosen before. */
export function FileChoice({ files, isDisabled, onFiles }: FileChoiceProps): ReactElement {
  const { text } = useSetting();
  const { compile } = text;
  const styles = useStyles();
  const look = useListLook();
  const area = useRef<HTMLDivElement>(null);
  const take = useCallback(
    (chosen: readonly File[]) => {
      if (chosen.length > 0 && !isDisabled) onFiles(chosen);
    },
    [isDisabled, onFiles],
  );
  const isOver = useDrop(area, take);
  return (
    <div
      ref={area}
      // A page around the pane leaves what is dropped here to it.
      data-takes-files=""
      className={isOver ? `${styles.area} ${styles.over}` : styles.area}
    >
      <ChooserButton label={compile.choose} accept=".xlsx" multiple isDisabled={isDisabled} onFiles={take} />
      <p className={look.hint}>{compile.drop}</p>
      <p role="status" className={styles.chosen}>
        {files.length > 0 && compile.chosen(files.length)}
      </p>
      {files.length > MANY && (
        <div className={styles.many}>
          <p className={look.words}>{compile.manyFiles(files.length)}</p>
          <code className={styles.command}>
            {compile.manyFilesCommand.split(' ').map((word) => (
              <Fragment key={word}>
                <span className={styles.word}>{word}</span>{' '}
              </Fragment>
            ))}
          </code>
        </div>
      )}
    </div>
  );
}
