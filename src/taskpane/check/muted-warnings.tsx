import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WatchId } from '../../core/index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import type { Run } from '../use-commands.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  one: { minWidth: '0', paddingInline: '8px', fontWeight: tokens.fontWeightRegular },
});

export interface MutedWarningsProps {
  readonly sheetId: string;
  readonly muted: readonly WatchId[];
  readonly run: Run;
}

/** The kinds of warnings that are switched off for the sheet, each with the way back. */
export function MutedWarnings({ sheetId, muted, run }: MutedWarningsProps): ReactElement {
  const { catalogue, text } = useSetting();
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <SectionHeading>{text.check.mutedList}</SectionHeading>
      <ul className={styles.list}>
        {muted.map((id) => (
          <li key={id}>
            <Button
              size="small"
              className={styles.one}
              onClick={() =>
                run({ kind: 'mute', sheetId, muted: muted.filter((each) => each !== id), changed: id })
              }
            >
              {text.check.unmute(catalogue.watch[id])}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
