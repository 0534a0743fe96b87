import {
  makeStyles,
  mergeClasses,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  LightbulbRegular,
} from '@fluentui/react-icons';
import { type ReactElement, useRef } from 'react';
import { COMMANDS_ID } from './regions.ts';
import type { Session } from './session.ts';
import { useWorkbenchText } from './text.ts';

const useStyles = makeStyles({
  toolbar: { columnGap: '2px', padding: 0 },
  button: { minWidth: '32px', whiteSpace: 'nowrap' },
  // Where the line is short the icons stand alone; the names are in the tooltips.
  icon: {
    '@media (max-width: 1099px)': { paddingInline: '8px', '--fui-Button__icon--spacing': '0px' },
  },
  label: { '@media (max-width: 1099px)': { display: 'none' } },
  chooser: { display: 'none' },
});

interface CommandProps {
  readonly icon: ReactElement;
  readonly name: string;
  /** What it does, where the name alone does not tell. */
  readonly meaning?: string;
  readonly hasLabel?: boolean;
  readonly isPrimary?: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function Command(props: CommandProps): ReactElement {
  const { icon, name, meaning, hasLabel = true, isPrimary = false, isDisabled, onPress } = props;
  const styles = useStyles();
  return (
    <Tooltip content={meaning ?? name} relationship={meaning === undefined ? 'label' : 'description'}>
      <ToolbarButton
        icon={icon}
        appearance={isPrimary ? 'primary' : 'subtle'}
        aria-label={name}
        disabledFocusable={isDisabled}
        className={mergeClasses(styles.button, !isPrimary && styles.icon)}
        onClick={onPress}
      >
        {hasLabel && <span className={mergeClasses(!isPrimary && styles.label)}>{name}</span>}
      </ToolbarButton>
    </Tooltip>
  );
}

export interface WorkbenchToolbarProps {
  readonly session: Session;
  /** While there is no spreadsheet, or it is busy. */
  readonly isDisabled: boolean;
}

/** What can be done with the workbook as a whole. */
export function WorkbenchToolbar({ session, isDisabled }: WorkbenchToolbarProps): ReactElement {
  const text = useWorkbenchText();
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Toolbar id={COMMANDS_ID} tabIndex={-1} aria-label={text.commands} className={styles.toolbar}>
        <Command
          icon={<DocumentAddRegular />}
          name={text.create}
          meaning={text.createMeaning}
          isDisabled={isDisabled}
          onPress={() => void session.create()}
        />
        <Command
          icon={<FolderOpenRegular />}
          name={text.open}
          meaning={text.openMeaning}
          isDisabled={isDisabled}
          onPress={() => chooser.current?.click()}
        />
        <Command
          icon={<LightbulbRegular />}
          name={text.example}
          meaning={text.exampleMeaning}
          isDisabled={isDisabled}
          onPress={() => void session.insertExamples()}
        />
        <ToolbarDivider />
        <Command
          icon={<ArrowUndoRegular />}
          name={text.undo}
          hasLabel={false}
          isDisabled={isDisabled}
          onPress={session.undo}
        />
        <Command
          icon={<ArrowRedoRegular />}
          name={text.redo}
          hasLabel={false}
          isDisabled={isDisabled}
          onPress={session.redo}
        />
        <ToolbarDivider />
        <Command
          icon={<ArrowDownloadRegular />}
          name={text.save}
          meaning={text.saveMeaning}
          isPrimary
          isDisabled={isDisabled}
          onPress={() => void session.save()}
        />
      </Toolbar>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        aria-label={text.open}
        tabIndex={-1}
        className={styles.chooser}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again after it was changed.
          target.value = '';
          void session.openFiles(files);
        }}
      />
    </>
  );
}
