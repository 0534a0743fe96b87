import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type AgendaItem, type CompiledPanel, PANEL_SENTENCES } from '../../core/index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { useListLook } from './list-look.ts';

/** How many items are shown here; all are on the sheet. */
const SHOWN = 30;

/** What changes a result first, whichever the agency. */
const ORDER: readonly AgendaItem['kind'][] = ['crossing', 'spread', 'dispute'];

const useStyles = makeStyles({
  item: { paddingLeft: '10px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  crossing: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  agency: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** What the meeting has to talk about, over all agencies. */
export function AgendaPart({ panels }: { readonly panels: readonly CompiledPanel[] }): ReactElement {
  const { language, text } = useSetting();
  const styles = useStyles();
  const look = useListLook();
  const items = ORDER.flatMap((kind) =>
    panels.flatMap(({ panel, agenda }) =>
      agenda
        .filter((item) => item.kind === kind)
        .map((item) => ({
          kind,
          agency: panel.facts.agency,
          words: PANEL_SENTENCES[language].agendaItem(item),
        })),
    ),
  );
  return (
    <section className={look.part}>
      <SectionHeading>{text.compile.agenda}</SectionHeading>
      {items.length === 0 && <p className={look.words}>{text.compile.agendaEmpty}</p>}
      <ol className={look.list}>
        {items.slice(0, SHOWN).map(({ kind, agency, words }, index) => (
          <li
            key={`${String(index)} ${agency} ${words}`}
            className={kind === 'crossing' ? `${styles.item} ${styles.crossing}` : styles.item}
          >
            <span className={styles.agency}>{agency}</span>
            {words}
          </li>
        ))}
      </ol>
      {items.length > SHOWN && <p className={look.hint}>{text.compile.more(items.length - SHOWN)}</p>}
    </section>
  );
}
