import type { Citation } from '../../criteria/citation.ts';
import type { Edition } from '../../criteria/edition.ts';
import { READING_IDS, type ReadingId, type Readings } from '../../criteria/reading.ts';
import { RULES_WORDS } from '../../language/rules-words.ts';
import { THAI } from '../../language/thai.ts';
import { text } from '../cell-plans.ts';
import { ruleName } from '../names.ts';
import { readingWord } from '../score-sheet/entry-content.ts';
import { across, GAP, piece } from '../summary/pieces.ts';
import { fittedRow, type RowPlan } from '../summary/row-plan.ts';
import { COLUMN_COUNT } from '../summary/summary-layout.ts';

/** A citation in one line: the book's table stands on this sheet as the awards' figures. */
function sourceWords(edition: Edition, citation: Citation): string {
  const isTable = citation === edition.requirementTable;
  return isTable ? `${RULES_WORDS.table} (${THAI.source(citation)})` : THAI.citation(citation);
}

function line(label: string, words: string): RowPlan {
  return fittedRow([piece(label, 'label', 2), piece(words, 'wrapped', COLUMN_COUNT - 2)]);
}

function readingRules(edition: Edition, id: ReadingId, readings: Readings): readonly RowPlan[] {
  const { question, reason } = THAI.reading[id];
  const { choices, favoured, citations } = edition.readings[id];
  const state = readings[id];
  const now =
    state === 'open' ? RULES_WORDS.nowOpen : `${readingWord(id, state)} (${RULES_WORDS.byCommittee})`;
  return [
    fittedRow([
      {
        content: text(question),
        style: 'label',
        span: COLUMN_COUNT,
        name: ruleName({ kind: 'reading', reading: id }),
      },
    ]),
    line(RULES_WORDS.choices, choices.map((choice) => readingWord(id, choice)).join(RULES_WORDS.or)),
    line(RULES_WORDS.now, now),
    line(RULES_WORDS.favoured, `${readingWord(id, favoured)}: ${reason}`),
    line(RULES_WORDS.sources, citations.map((each) => sourceWords(edition, each)).join('\n')),
    GAP,
  ];
}

/** Where the book leaves room: what can be read, what is in force, and the sentences. */
export function readingTable(edition: Edition, readings: Readings): readonly (readonly RowPlan[])[] {
  return READING_IDS.map((id, index) => [
    ...(index === 0 ? [across(RULES_WORDS.readings, 'section')] : []),
    ...readingRules(edition, id, readings),
  ]);
}

/** What the book asks for besides points and conditions. */
export function otherRules({ reportPages }: Edition): readonly RowPlan[] {
  return [
    across(RULES_WORDS.otherRules, 'section'),
    across(THAI.citation(reportPages.citation), 'quote'),
    across(RULES_WORDS.reportPages(reportPages.atMost), 'wrapped'),
  ];
}
