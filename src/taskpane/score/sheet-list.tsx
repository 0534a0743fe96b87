import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import { Disclosure } from '../disclosure.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { ScoreForm, type ScoreFormProps } from './score-form.tsx';
import { SheetCard } from './sheet-card.tsx';

/** More sheets than these are shown only when asked for. */
const FEW = 4;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '8px' },
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  all: { alignSelf: 'flex-start' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface SheetListProps {
  readonly sheets: readonly ScoreSheet[];
  readonly current: ScoreSheet;
  readonly form: ScoreFormProps;
  readonly onChoose: (id: string) => void;
}

/** The score sheets that there are, and the way to another one. */
export function SheetList({ sheets, current, form, onChoose }: SheetListProps): ReactElement {
  const { text } = useSetting();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || sheets.length <= FEW ? sheets : [current];
  return (
    <section className={styles.part}>
      <SectionHeading>{text.score.list}</SectionHeading>
      <ul className={styles.list}>
        {shown.map((each) => (
          <SheetCard
            key={each.sheet.id}
            scoreSheet={each}
            isCurrent={each === current}
            isOnly={sheets.length === 1}
            running={form.running}
            run={form.run}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {sheets.length > FEW && (
        <Button size="small" className={styles.all} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.score.showChosen : text.score.showAll(sheets.length)}
        </Button>
      )}
      <Disclosure label={text.score.another}>
        <p className={styles.hint}>{text.score.everythingOptional}</p>
        <ScoreForm {...form} />
      </Disclosure>
    </section>
  );
}
