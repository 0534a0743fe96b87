import { CRITERION_IDS, type CriterionId } from '../../criteria/criterion.ts';
import { READING_IDS } from '../../criteria/reading.ts';
import { THAI_PANEL } from '../../language/panel/thai-panel.ts';
import { PANEL_SUMMARY_WORDS } from '../../language/panel/panel-summary-words.ts';
import { pointsOf } from '../../panel/fraction.ts';
import { cellAddress, quoteSheetName } from '../address.ts';
import { ASSESSORS_NAME, PANEL_NAMES } from '../names.ts';
import { panelRanges } from '../panel/reading/panel-block.ts';
import type { PanelReading } from '../panel/reading/read-panel.ts';
import { FLAG } from '../panel/panel-words.ts';
import { cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';
import { asText, isSameScore, isSameText, staleFlag } from './freshness.ts';
import type { Watch } from './watch.ts';

/** What a summary of a panel watches besides. */
export interface PanelWatch extends Watch {
  /** Method, rounding and limit. */
  readonly choices: string;
  /** The name or code of an assessor. */
  readonly seat: (index: number) => string;
}

/**
 * Watches the cells of a panel's sheet: all that people enter there, and the scores that its formulas make of it. Those
 * formulas may not have been calculated yet, so that they are held against what was read, not against what they show.
 */
export function watchPanel(source: SheetImage, reading: PanelReading): PanelWatch {
  const { agreed, combined, combining, seats, spreadLimit } = reading;
  const ranges = panelRanges(source);
  const placeOf = (name: string, row: number, column: number): { row: number; column: number } => {
    const range = ranges.get(name);
    return { row: (range?.row ?? 0) + row, column: (range?.column ?? 0) + column };
  };
  const cell = (name: string, row = 0, column = 0): string => {
    const place = placeOf(name, row, column);
    return `${quoteSheetName(source.name)}!${cellAddress(place.row, place.column, true)}`;
  };
  const valueOf = (name: string, row = 0, column = 0): CellValue => {
    const place = placeOf(name, row, column);
    return cellAt(source, place.row, place.column).value;
  };
  const isSameWords = (name: string, row = 0, column = 0): string =>
    isSameText(cell(name, row, column), asText(valueOf(name, row, column)));

  const score = (id: CriterionId): string => {
    const row = CRITERION_IDS.indexOf(id);
    const used = combined[id];
    const points = used === null ? null : pointsOf(used);
    const entry = agreed[id];
    return staleFlag([
      ...seats.map((_, seat) =>
        isSameScore(cell(PANEL_NAMES.scores, row, seat), valueOf(PANEL_NAMES.scores, row, seat)),
      ),
      isSameText(cell(PANEL_NAMES.check, row), entry === null ? '' : FLAG[entry.state]),
      ...(entry === null
        ? []
        : [
            isSameScore(cell(PANEL_NAMES.agreed, row), valueOf(PANEL_NAMES.agreed, row)),
            isSameWords(PANEL_NAMES.reason, row),
          ]),
      points === null ? `LEN(${cell(PANEL_NAMES.used, row)})=0` : isNear(cell(PANEL_NAMES.used, row), points),
    ]);
  };
  const { agency, award, round, kind, flCertificate, flReason, priorAwards } = PANEL_NAMES;
  return {
    words: PANEL_SUMMARY_WORDS.freshness,
    facts: staleFlag(
      [agency, award, round, kind, flCertificate, flReason, priorAwards].map((name) => isSameWords(name)),
    ),
    score,
    reading: (id) => staleFlag([isSameWords(PANEL_NAMES.readings, READING_IDS.indexOf(id))]),
    choices: staleFlag([
      isSameText(cell(PANEL_NAMES.method), THAI_PANEL.method[combining.method]),
      isSameText(cell(PANEL_NAMES.rounding), THAI_PANEL.rounding[combining.rounding]),
      ...(spreadLimit === null ? [] : [isNear(cell(PANEL_NAMES.spreadLimit), spreadLimit)]),
    ]),
    seat: (index) => staleFlag([isSameWords(ASSESSORS_NAME, 0, index)]),
  };
}

/** Whether a cell holds a number, to six decimals: programs differ in the last digits of a mean. */
function isNear(reference: string, value: number): string {
  return `IF(ISNUMBER(${reference}),ROUND(${reference},6)=${String(Number(value.toFixed(6)))},FALSE)`;
}
