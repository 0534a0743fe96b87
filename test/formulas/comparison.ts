import {
  type Assessment,
  bandOf,
  bandWord,
  CATALOGUES,
  CRITERION_IDS,
  EDITION_2562,
  type Findings,
  scoreName,
  type SheetBlueprint,
  thresholdsOf,
  TOTAL_NAME,
  verdictName,
} from '../../src/core/index.ts';
import { heightOf } from './stack.ts';

/** Where percent and band stand, to the right of the score. */
const PERCENT = 1;
const BAND = 2;

const thresholds = thresholdsOf(EDITION_2562);
const words = CATALOGUES.th.verdict;

/** What the core says, and what the sheet says, as lists of the same length with a label for each place. */
export interface Comparison {
  readonly label: string;
  readonly core: string;
  readonly sheet: string;
}

/** Reads a cell of the calculated sheet by a name of the blueprint's, some columns to its right. */
type Read = (name: string, columnsRight?: number) => string;

/** Whether two fractions are one to the 14 digits that a spreadsheet program's CSV can be trusted with. */
function isSameFraction(core: number, sheet: string): boolean {
  return sheet !== '' && Math.abs(Number(sheet) - core) < 1e-14;
}

function compareCriteria({ entries }: Assessment, read: Read): readonly Comparison[] {
  return CRITERION_IDS.flatMap((id) => {
    const entry = entries[id];
    const { maximum } = EDITION_2562.criterion[id];
    const score = entry.state === 'scored' ? entry.hundredths : null;
    const band = score === null ? null : bandOf(score, maximum, thresholds);
    const name = scoreName(id);
    const fraction = score === null ? null : score / (maximum * 100);
    const percent = read(name, PERCENT);
    const core = fraction === null ? '' : String(fraction);
    return [
      {
        label: `percent ${id}`,
        core,
        sheet: fraction !== null && isSameFraction(fraction, percent) ? core : percent,
      },
      {
        label: `band ${id}`,
        core: band === null ? '' : bandWord(band.level, band.isExact, thresholds),
        sheet: read(name, BAND),
      },
    ];
  });
}

function compareAwards({ awards, total }: Findings, read: Read): readonly Comparison[] {
  return [
    { label: 'total', core: String(total.worst / 100), sheet: String(Number(read(TOTAL_NAME))) },
    ...awards.flatMap(({ award, points, declared, verdict }) => [
      { label: `points ${award.id}`, core: words[points], sheet: read(verdictName('points', award.id)) },
      {
        label: `declared ${award.id}`,
        core: words[declared],
        sheet: read(verdictName('declared', award.id)),
      },
      { label: `verdict ${award.id}`, core: words[verdict], sheet: read(verdictName('verdict', award.id)) },
    ]),
  ];
}

/** One of the score sheets that were stacked and calculated. */
export interface Calculated {
  readonly assessment: Assessment;
  readonly findings: Findings;
  readonly blueprint: SheetBlueprint;
  /** Its place in the stack, from 0. */
  readonly index: number;
}

/**
 * Where a stack of score sheets, calculated by a spreadsheet program, says something else than the core.
 *
 * @param cellAt what the program shows in a zero-based row and column of the stack, numbers in full
 */
export function differences(
  sheets: readonly Calculated[],
  cellAt: (row: number, column: number) => string,
): readonly (Comparison & { readonly index: number })[] {
  return sheets.flatMap(({ assessment, findings, blueprint, index }) => {
    const ranges = new Map(blueprint.names.map(({ name, range }) => [name, range]));
    const read: Read = (name, columnsRight = 0) => {
      const range = ranges.get(name);
      if (range === undefined) throw new Error(`The score sheet has no name ${name}.`);
      return cellAt(range.row + index * heightOf(blueprint), range.column + columnsRight);
    };
    const compared = [...compareCriteria(assessment, read), ...compareAwards(findings, read)];
    return compared.filter(({ core, sheet }) => core !== sheet).map((each) => ({ index, ...each }));
  });
}
