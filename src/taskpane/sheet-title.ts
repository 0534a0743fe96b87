import type { ScoreSheet } from '../workbook/score-sheets.ts';

/** What tells a score sheet from the others: its tab, and whom and by whom where that is said. */
export function sheetTitle({ sheet, reading }: ScoreSheet): string {
  const { agency, assessor } = reading.assessment.facts;
  const isNew = (word: string | null): word is string => word !== null && !sheet.name.includes(word);
  return [sheet.name, ...[agency, assessor].filter(isNew)].join(' · ');
}
