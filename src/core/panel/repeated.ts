import { latestOf } from '../assessment/calendar.ts';
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

/** Where else a sheet's assessment was found: the other file, or the other sheet of the same. */
function otherPlace(own: FiledAssessment, other: FiledAssessment): string {
  return other.file === own.file ? other.sheet : other.file;
}

/** Why files are not taken after all, by their names; the first reason found stands. */
class Refusals {
  readonly #byFile = new Map<string, Refusal>();

  add(file: string, refusal: Refusal): void {
    if (!this.#byFile.has(file)) this.#byFile.set(file, refusal);
  }

  of(file: string): Refusal | undefined {
    return this.#byFile.get(file);
  }
}

/** Settles which of the sheets of one assessor on one panel is taken, and refuses the files of the others. */
function settle(sheets: readonly FiledAssessment[], refusals: Refusals): void {
  if (sheets.length < 2) return;
  const alike = groupedBy(sheets, ({ words }) => words);
  const different = alike.flatMap(([first]) => first ?? []);
  const newest = latestOf(different, ({ assessment }) => assessment.facts.date);
  for (const group of alike) {
    const other = newest ?? different.find((each) => !group.includes(each));
    if (other === undefined || group.includes(other)) continue;
    const code = newest === null ? 'twice' : 'superseded';
    for (const sheet of group) {
      refusals.add(sheet.file, { code, sheet: sheet.sheet, other: otherPlace(sheet, other) });
    }
  }
}

/** The outcome without what earlier files hold word for word; a file with nothing else is a copy. */
function withoutCopies(outcome: FileOutcome, seen: Map<string, string>): FileOutcome {
  if (outcome.status === 'refused') return outcome;
  const { file } = outcome;
  const sheets: FiledAssessment[] = [];
  let other = file;
  for (const sheet of outcome.sheets) {
    const { words } = sheet;
    const holder = seen.get(words);
    if (holder === undefined) sheets.push(sheet);
    other = holder ?? other;
    seen.set(words, holder ?? file);
  }
  const [first] = outcome.sheets;
  if (sheets.length > 0 || first === undefined) return { ...outcome, sheets };
  return { status: 'refused', file, refusal: { code: 'copy', sheet: first.sheet, other } };
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
  const refusals = new Refusals();
  for (const panel of groupedBy(sheets, panelKey)) {
    const ofAssessors = groupedBy(panel, ({ assessor }) => nameKey(assessor));
    if (ofAssessors.length > MOST_SEATS) {
      for (const { file, sheet } of panel)
        refusals.add(file, { code: 'tooManyAssessors', sheet, most: MOST_SEATS });
    }
    for (const ofOne of ofAssessors) settle(ofOne, refusals);
  }
  const settled = byName.map((outcome): FileOutcome => {
    const refusal = refusals.of(outcome.file);
    const isRefused = outcome.status === 'taken' && refusal !== undefined;
    return isRefused ? { status: 'refused', file: outcome.file, refusal } : outcome;
  });
  const seen = new Map<string, string>();
  return settled.map((outcome) => withoutCopies(outcome, seen));
}
