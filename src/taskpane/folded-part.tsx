import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  heading: { margin: 0 },
  button: { width: '100%', justifyContent: 'space-between', paddingInline: '4px', textAlign: 'left' },
  words: { display: 'flex', flexDirection: 'column', minWidth: '0' },
  name: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // A button under the pointer takes its words out of the forced colours, and gives them its own.
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  gist: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  content: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

export interface FoldedPartProps {
  /** Lets the part be found and given the focus, open or not. */
  readonly id?: string;
  readonly heading: string;
  /** What the part comes to, in a line. */
  readonly gist: string;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part of a view under a heading that opens it; folded, it says in a line what it comes to. */
export function FoldedPart(props: FoldedPartProps): ReactElement {
  const { id, heading, gist, isOpen, onFold, children } = props;
  const styles = useStyles();
  const contentId = useId();
  return (
    <section
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-label={heading}
      className={styles.part}
    >
      <h2 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={isOpen ? contentId : undefined}
          onClick={() => onFold(!isOpen)}
        >
          <span className={styles.words}>
            <span className={styles.name}>{heading} </span>
            <span className={styles.gist}>{gist}</span>
          </span>
        </Button>
      </h2>
      {isOpen && (
        <div id={contentId} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}
