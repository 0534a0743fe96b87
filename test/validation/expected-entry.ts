import type { CellValue, CriterionId, Entry } from '../../src/core/index.ts';
import { EDITION_2562 } from '../../src/core/index.ts';

const WORDS = new Map<string, Entry>([
  ['งดให้คะแนน', { state: 'abstained' }],
  ['มีส่วนได้เสีย', { state: 'conflict' }],
]);

/** What a value in a score cell counts for, said in another way than the core says it. */
export function expectedEntry(id: CriterionId, value: CellValue): Entry {
  if (value === null || value === '') return { state: 'unscored' };
  if (typeof value === 'string') return WORDS.get(value) ?? { state: 'invalid' };
  if (typeof value !== 'number') return { state: 'invalid' };
  const shown = value.toPrecision(15);
  const hundredths = Math.round(Number(shown) * 100);
  const isWhole = Number((hundredths / 100).toPrecision(15)) === Number(shown);
  const isInRange = Number(shown) >= 0 && Number(shown) <= EDITION_2562.criterion[id].maximum;
  return isWhole && isInRange ? { state: 'scored', hundredths: Math.abs(hundredths) } : { state: 'invalid' };
}
