import { EMPTY_ASSESSMENT } from '../../assessment/assessment.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { SheetBlueprint } from '../blueprint.ts';
import { imageOf } from '../image-of.ts';
import type { SheetImage } from '../sheet-image.ts';
import { createScoreSheet } from './score-sheet.ts';

/** The score sheet that nobody has written into yet: what every score sheet is held against. */
export interface PlainScoreSheet {
  readonly blueprint: SheetBlueprint;
  readonly image: SheetImage;
}

const MADE = new WeakMap<Edition, PlainScoreSheet>();

/** The plain score sheet of an edition; made once, since every read asks for it. */
export function plainScoreSheet(edition: Edition): PlainScoreSheet {
  const known = MADE.get(edition);
  if (known !== undefined) return known;
  const blueprint = createScoreSheet(edition, EMPTY_ASSESSMENT);
  const made = { blueprint, image: imageOf(blueprint, '', blueprint.sheetName) };
  MADE.set(edition, made);
  return made;
}
