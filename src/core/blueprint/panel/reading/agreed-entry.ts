import type { Criterion } from '../../../criteria/criterion.ts';
import { type Combining, isAgreeing } from '../../../panel/combining.ts';
import { type Fraction, pointsOf } from '../../../panel/fraction.ts';
import { isScore, toHundredths } from '../../../scoring/read-entry.ts';
import { cellAddress, type CellRange } from '../../address.ts';
import { shownValue } from '../../score-sheet/fact-reader.ts';
import type { CellImage } from '../../sheet-image.ts';

/** What the committee typed over the score that the method makes. */
export interface AgreedEntry {
  /** As it stands in the cell, for showing. */
  readonly shown: string;
  readonly reason: string;
  /** `null` for what is no score. */
  readonly hundredths: number | null;
  /** Whether it counts, or why the method's score does. */
  readonly state: 'agreed' | 'notAScore' | 'notAgreeing' | 'noReason';
}

/** Programs differ in the last digits of a mean. */
const SAME = 1e-10;

function isUnchanged(
  { value, formula }: CellImage,
  byMethod: Fraction | null,
  byMethodCell: CellRange,
): boolean {
  const address = cellAddress(byMethodCell.row, byMethodCell.column);
  if (formula !== null && formula.replaceAll('$', '') === `=${address}`) return true;
  if (value === null) return true;
  if (value === '') return formula !== null || byMethod === null;
  return typeof value === 'number' && byMethod !== null && Math.abs(value - pointsOf(byMethod)) < SAME;
}

function stateOf(hundredths: number | null, reason: string, { method }: Combining): AgreedEntry['state'] {
  if (hundredths === null) return 'notAScore';
  if (!isAgreeing(method)) return 'notAgreeing';
  return reason === '' ? 'noReason' : 'agreed';
}

/**
 * Reads the cell of an agreed score as the sheet's own formulas do; `null` while it holds what the method makes.
 *
 * @param byMethodCell where the method's score stands, which the cell refers to until somebody types over it
 */
export function readAgreed(
  cell: CellImage,
  reasonCell: CellImage,
  criterion: Criterion,
  combining: Combining,
  byMethod: Fraction | null,
  byMethodCell: CellRange,
): AgreedEntry | null {
  if (isUnchanged(cell, byMethod, byMethodCell)) return null;
  const { value } = cell;
  const hundredths =
    typeof value === 'number' && isScore(value, criterion.maximum) ? toHundredths(value) : null;
  const reason = shownValue(reasonCell.value);
  return { shown: shownValue(value), reason, hundredths, state: stateOf(hundredths, reason, combining) };
}
