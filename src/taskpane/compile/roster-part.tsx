import type { ReactElement } from 'react';
import { PANEL_SENTENCES, type RosterFinding } from '../../core/index.ts';
import { SectionHeading } from '../section-heading.tsx';
import { useSetting } from '../setting.ts';
import { useListLook } from './list-look.ts';

/** How many lines are shown here; all are on the roster's sheet. */
const SHOWN = 50;

const MARKS = { missing: '✗', incomplete: '…', unexpected: '?', complete: '✓' } as const;

/** What came, held against the roster: who is missing, then who is incomplete, then who is not on it. */
export function RosterPart({ roster }: { readonly roster: readonly RosterFinding[] }): ReactElement {
  const { language, text } = useSetting();
  const { compile } = text;
  const look = useListLook();
  const count = (state: RosterFinding['state']): number =>
    roster.filter((finding) => finding.state === state).length;
  const open = roster.filter(({ state }) => state !== 'complete');
  return (
    <section className={look.part}>
      <SectionHeading>{compile.roster}</SectionHeading>
      <p className={look.words}>
        {compile.rosterCounts(count('missing'), count('incomplete'), count('unexpected'), count('complete'))}
      </p>
      <ul className={look.list}>
        {open.slice(0, SHOWN).map((finding, index) => (
          <li key={`${String(index)} ${finding.agency} ${finding.assessor}`}>
            <span aria-hidden="true">{MARKS[finding.state]} </span>
            {PANEL_SENTENCES[language].rosterFinding(finding)}
          </li>
        ))}
      </ul>
      {open.length > SHOWN && <p className={look.hint}>{compile.more(open.length - SHOWN)}</p>}
    </section>
  );
}
