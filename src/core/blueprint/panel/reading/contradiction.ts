import { CRITERION_IDS } from '../../../criteria/criterion.ts';
import type { Findings } from '../../../eligibility/findings.ts';
import { VERDICT_WORDS } from '../../../language/sheet-words.ts';
import type { CombinedScores } from '../../../panel/combining.ts';
import { type Fraction, pointsOf } from '../../../panel/fraction.ts';
import { PANEL_NAMES, verdictName } from '../../names.ts';
import { cellAt, type CellValue, type SheetImage } from '../../sheet-image.ts';
import { blockOf, type Ranges } from './panel-block.ts';

/** Programs differ in the last digits of a mean. */
const SAME = 1e-7;

function differs(value: CellValue, score: Fraction | null): boolean {
  if (value === null || value === '') return score !== null;
  return typeof value !== 'number' || score === null || Math.abs(value - pointsOf(score)) > SAME;
}

/**
 * Whether what a spreadsheet program has calculated in a panel's sheet is something else than what comes of its
 * scores: a formula was written over, or the file was changed and not calculated again. Where no verdict stands at all,
 * nothing has calculated the sheet yet.
 */
export function contradictsSheet(
  image: SheetImage,
  ranges: Ranges,
  combined: CombinedScores,
  findings: Findings,
): boolean {
  const verdicts = findings.awards.flatMap((finding) =>
    (['points', 'declared', 'verdict'] as const).map((part) => {
      const range = ranges.get(verdictName(part, finding.award.id));
      const shown = range == null ? null : cellAt(image, range.row, range.column).value;
      return { shown, expected: VERDICT_WORDS[finding[part]] };
    }),
  );
  const words: readonly CellValue[] = Object.values(VERDICT_WORDS);
  if (!verdicts.some(({ shown }) => words.includes(shown))) return false;
  const used = blockOf(image, ranges, PANEL_NAMES.used).map(([cell]) => cell?.value ?? null);
  return (
    verdicts.some(({ shown, expected }) => shown !== expected) ||
    CRITERION_IDS.some((id, index) => differs(used[index] ?? null, combined[id]))
  );
}
