import type { Edition } from '../../criteria/edition.ts';
import { COVERED_NAMES } from '../names.ts';
import { type CellCover, cellAt, type SheetImage } from '../sheet-image.ts';
import { plainScoreSheet } from './plain-score-sheet.ts';

/** The names of the entry cells that have lost what they were made with. */
export interface LostCovers {
  readonly validations: readonly string[];
  readonly highlights: readonly string[];
  readonly locked: readonly string[];
  /** In a number format in which what is typed does not stay a number. */
  readonly textFormats: readonly string[];
  readonly hidden: readonly string[];
  readonly mergedAway: readonly string[];
}

/** Whether a number that is typed into a cell of this format becomes something else. */
function changesNumbers(format: string, planned: string): boolean {
  return format !== planned && format === '@';
}

/** Holds what lies over the entry cells against what was put there; what an edge cannot see is not missed. */
export function findLostCovers(edition: Edition, image: SheetImage): LostCovers {
  const plain = plainScoreSheet(edition).image;
  const pairs = COVERED_NAMES.flatMap((name) => {
    const planned = plain.covers?.get(name);
    const plannedAt = plain.names.get(name);
    const range = image.names.get(name);
    if (planned === undefined || plannedAt == null || range == null) return [];
    const formats = [image, plain].map((each, index) => {
      const { row, column } = index === 0 ? range : plannedAt;
      return cellAt(each, row, column).format;
    });
    return [
      { name, planned, now: image.covers?.get(name) ?? {}, format: formats[0] ?? '', was: formats[1] ?? '' },
    ];
  });
  const where = (isLost: (pair: (typeof pairs)[number]) => boolean): readonly string[] =>
    pairs.filter(isLost).map(({ name }) => name);
  const differs = (key: keyof CellCover, { now, planned }: (typeof pairs)[number]): boolean =>
    now[key] !== undefined && now[key] !== planned[key];
  return {
    validations: where((pair) => differs('rule', pair)),
    highlights: where((pair) => (pair.now.highlights ?? Infinity) < (pair.planned.highlights ?? 0)),
    locked: where((pair) => differs('isLocked', pair)),
    textFormats: where(({ format, was }) => changesNumbers(format, was)),
    hidden: where(({ now }) => now.isHidden === true),
    mergedAway: where(({ now }) => now.isMergedAway === true),
  };
}
