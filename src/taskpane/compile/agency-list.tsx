import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type CompiledPanel, PANEL_SENTENCES } from '../../core/index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { VerdictMark } from '../verdict-mark.tsx';
import { useListLook } from './list-look.ts';

/** How many agencies are shown here; all are on the overview's sheet. */
const SHOWN = 50;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '4px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

function Agency({ panel, awards, robustness }: CompiledPanel): ReactElement {
  const { catalogue, language, text } = useSetting();
  const { compile } = text;
  const styles = useStyles();
  const look = useListLook();
  const { agency, award, round } = panel.facts;
  const found = awards.find((each) => each.award === award);
  const about = [
    award === null ? compile.awardUnsaid : catalogue.award[award],
    ...(round === null ? [] : [catalogue.round[round]]),
    compile.assessors(panel.seats.length),
  ];
  return (
    <li className={styles.item}>
      <span className={look.strong}>{agency}</span>
      <p className={look.hint}>{about.join(' · ')}</p>
      {found !== undefined && <VerdictMark verdict={found.verdict} />}
      {robustness !== null && (
        <p className={look.hint}>{compile.robustness(PANEL_SENTENCES[language].robustness(robustness))}</p>
      )}
    </li>
  );
}

/** The verdict of each agency, by the agencies' names; never ranked. */
export function AgencyList({ panels }: { readonly panels: readonly CompiledPanel[] }): ReactElement {
  const { text } = useSetting();
  const look = useListLook();
  return (
    <section className={look.part}>
      <SectionHeading>{text.compile.agencies}</SectionHeading>
      <ul className={look.list}>
        {panels.slice(0, SHOWN).map((each) => {
          const { agency, award, round, awardYear } = each.panel.facts;
          return <Agency key={JSON.stringify([agency, award, round, awardYear])} {...each} />;
        })}
      </ul>
      {panels.length > SHOWN && <p className={look.hint}>{text.compile.more(panels.length - SHOWN)}</p>}
    </section>
  );
}
