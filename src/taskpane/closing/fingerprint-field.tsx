import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { useFieldLook } from '../field-look.ts';
import { useSetting } from '../setting.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
  field: { width: '100%' },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  hint: { fontSize: tokens.fontSizeBase200 },
});

/** A fingerprint, and the button that copies it for the minutes. */
export function FingerprintField({ fingerprint }: { readonly fingerprint: string }): ReactElement {
  const { text } = useSetting();
  const look = useFieldLook();
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'copied' | 'copyByHand' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(fingerprint);
      setCopied('copied');
    } catch {
      // A page inside another one, as the pane is, may not have the right to copy.
      field.current?.focus();
      field.current?.select();
      setCopied('copyByHand');
    }
  };
  return (
    <div className={styles.part}>
      <Field className={mergeClasses(look.field, styles.field)} label={text.closing.fingerprint}>
        <Input
          className={look.control}
          input={{ ref: field, className: styles.text }}
          readOnly
          value={fingerprint}
        />
      </Field>
      <Button size="small" onClick={() => void copy()}>
        {text.closing.copy}
      </Button>
      <span className={styles.hint} aria-live="polite">
        {copied !== null && text.closing[copied]}
      </span>
    </div>
  );
}
