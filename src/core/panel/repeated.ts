import type { CalendarDate } from '../assessment/facts.ts';
import { nameKey } from '../checks/agency-key.ts';
import { type FiledAssessment, type FileOutcome, panelKey, type Refusal } from './filed-assessment.ts';
import { MOST_SEATS } from './panel.ts';

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Days in their order; 0 for none. */
function dayNumber(date: CalendarDate | null): number {
  return date === null ? 0 : (date.year * 12 + date.month) * 31 + date.day;
}

/** The one that is taken of several of one assessor; `null` where no date says which is the newest. */
function newestOf(sheets: readonly FiledAssessment[]): FiledAssessment | null {
  const dated = sheets.toSorted(
    (a, b) => dayNumber(b.assessment.facts.date) - dayNumber(a.assessment.facts.date),
  );
  const [first, second] = dated;
  if (first === undefined || sheets.some(({ assessment }) => assessment.facts.date === null)) return null;
  const isPlain = dayNumber(first.assessment.facts.date) > dayNumber(second?.assessment.facts.date ?? null);
  return isPlain ? first : null;
}

/** Where else a sheet's assessment was found: the other file, or the other sheet of the same. */
function otherPlace(own: FiledAssessment, other: FiledAssessment): string {
  return other.file === own.file ? other.sheet : other.file;
}

interface Verdicts {
  /** By file, why it is not taken after all; the first reason found stands. */
  readonly refusals: Map<string, Refusal>;
  /** Sheets that a file holds twice, word for word: one of them is enough. */
  readonly spare: Set<FiledAssessment>;
}

/** Settles which of the sheets of one assessor on one panel is taken. */
function settle(sheets: readonly FiledAssessment[], { refusals, spare }: Verdicts): void {
  const refuse = (file: string, refusal: Refusal): void => {
    if (!refusals.has(file)) refusals.set(file, refusal);
  };
  const copies = groupedBy(sheets, ({ assessment }) => JSON.stringify(assessment));
  const different = copies.flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    for (const copy of rest) {
      if (copy.file === first.file) spare.add(copy);
      else refuse(copy.file, { code: 'copy', sheet: copy.sheet, other: first.file });
    }
    return [first];
  });
  if (different.length < 2) return;
  const newest = newestOf(different);
  for (const sheet of different) {
    const other = different.find((each) => each !== sheet) ?? sheet;
    if (newest === null) {
      refuse(sheet.file, { code: 'twice', sheet: sheet.sheet, other: otherPlace(sheet, other) });
    } else if (sheet !== newest) {
      refuse(sheet.file, { code: 'superseded', sheet: sheet.sheet, other: otherPlace(sheet, newest) });
    }
  }
}

/**
 * Refuses what several files hold of one assessor on one panel: copies but for one, and older ones; where no date says
 * which is the newest, all of them. Whatever order the files came in, the same are taken.
 *
 * @returns the outcomes by file name
 */
export function withoutRepeated(outcomes: readonly FileOutcome[]): readonly FileOutcome[] {
  const byName = outcomes.toSorted((a, b) => inOrder(a.file, b.file));
  const sheets = byName.flatMap((outcome) => (outcome.status === 'taken' ? outcome.sheets : []));
  const verdicts: Verdicts = { refusals: new Map(), spare: new Set() };
  for (const panel of groupedBy(sheets, panelKey)) {
    const ofAssessors = groupedBy(panel, ({ assessor }) => nameKey(assessor));
    for (const ofOne of ofAssessors) settle(ofOne, verdicts);
    if (ofAssessors.length <= MOST_SEATS) continue;
    for (const { file, sheet } of panel)
      verdicts.refusals.set(file, { code: 'tooManyAssessors', sheet, most: MOST_SEATS });
  }
  return byName.map((outcome) => {
    if (outcome.status === 'refused') return outcome;
    const refusal = verdicts.refusals.get(outcome.file);
    if (refusal !== undefined) return { status: 'refused', file: outcome.file, refusal };
    return { ...outcome, sheets: outcome.sheets.filter((sheet) => !verdicts.spare.has(sheet)) };
  });
}
