import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  button: {
    alignSelf: 'flex-start',
    minWidth: '0',
    paddingInline: '4px',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '8px 0 8px 12px',
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
  },
});

export interface SourceToggleProps {
  /** What the source is of; begins with the button's own word. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Opens the sentences of the book that something rests on. */
export function SourceToggle({ label, children }: SourceToggleProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
      >
        {text.results.why} <span aria-hidden="true">&nbsp;{isOpen ? '▴' : '▾'}</span>
      </Button>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </>
  );
}
