import type { Assessment } from '../../assessment/assessment.ts';
import type { Round } from '../../assessment/facts.ts';
import type { Edition } from '../../criteria/edition.ts';
import { ROUND_WORDS } from '../../language/sheet-words.ts';
import { beginRound } from '../../rounds/begin-round.ts';
import type { SheetBlueprint } from '../blueprint.ts';
import { createScoreSheet } from './score-sheet.ts';

/**
 * The score sheet of a new round: the last one's facts without its scores, under a name that tells the round first,
 * since the name of a sheet is cut at its end.
 */
export function createRoundSheet(edition: Edition, last: Assessment, round: Round | null): SheetBlueprint {
  const sheet = createScoreSheet(edition, beginRound(last, round));
  if (round === null) return sheet;
  const { assessor } = last.facts;
  const words = ['ใบคะแนน', ROUND_WORDS[round], ...(assessor === null ? [] : [assessor])];
  return { ...sheet, sheetName: words.join(' ') };
}
