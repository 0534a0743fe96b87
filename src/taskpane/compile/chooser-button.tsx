import { Button, makeStyles } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { type ReactElement, useRef } from 'react';

const useStyles = makeStyles({ chooser: { display: 'none' } });

export interface ChooserButtonProps {
  readonly label: string;
  /** The ends of the names that can be chosen. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly size?: 'small' | 'medium';
  readonly isDisabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the user choose files. */
export function ChooserButton(props: ChooserButtonProps): ReactElement {
  const { label, accept, multiple = false, size = 'medium', isDisabled = false, onFiles } = props;
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size={size}
        icon={<FolderOpenRegular />}
        disabledFocusable={isDisabled}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-label={label}
        className={styles.chooser}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same files can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
