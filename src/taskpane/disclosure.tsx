import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', minWidth: '0' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '4px' },
});

export interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A button, and what it opens below itself. */
export function Disclosure({ label, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </>
  );
}
