import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { type ReactElement, useCallback, useRef } from 'react';
import { useSetting } from '../setting.ts';
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
  words: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  chosen: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  many: { margin: 0, overflowWrap: 'anywhere' },
  chooser: { display: 'none' },
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
  const chooser = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const take = useCallback(
    (list: FileList | null) => {
      const chosen = [...(list ?? [])];
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
      <Button
        icon={<FolderOpenRegular />}
        disabledFocusable={isDisabled}
        onClick={() => chooser.current?.click()}
      >
        {compile.choose}
      </Button>
      <p className={styles.words}>{compile.drop}</p>
      <p role="status" className={styles.chosen}>
        {files.length > 0 && compile.chosen(files.length)}
      </p>
      {files.length > MANY && <p className={styles.many}>{compile.manyFiles(files.length)}</p>}
      <input
        ref={chooser}
        type="file"
        multiple
        accept=".xlsx"
        aria-label={compile.choose}
        className={styles.chooser}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same files can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
