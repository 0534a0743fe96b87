import { type Assessment, forEachCriterion } from '../../../assessment/assessment.ts';
import { CRITERION_IDS, type CriterionId } from '../../../criteria/criterion.ts';
import type { Edition } from '../../../criteria/edition.ts';
import { type Findings, judge } from '../../../eligibility/findings.ts';
import { THAI_PANEL } from '../../../language/panel/thai-panel.ts';
import {
  type CombinedScores,
  type Combining,
  combine,
  METHODS,
  ROUNDINGS,
} from '../../../panel/combining.ts';
import { cutAsFine, type FinelyCut } from '../../../panel/judge-panel.ts';
import type { Problem } from '../../../scoring/problem.ts';
import { PANEL_NAMES, PANEL_SCHEMA, SCHEMA_NAME } from '../../names.ts';
import { shownValue } from '../../score-sheet/fact-reader.ts';
import { cellAt, type SheetImage } from '../../sheet-image.ts';
import { absentAssessors } from './absent-assessors.ts';
import { type AgreedEntry, readAgreed } from './agreed-entry.ts';
import { contradictsSheet } from './contradiction.ts';
import { blockOf, referredCell, isWholePanel, panelRanges, type Ranges } from './panel-block.ts';
import { readPanelFacts } from './panel-facts-reader.ts';
import { type PanelSeat, readSeats, type SeatProblem } from './panel-seats.ts';

/** What a panel's sheet holds, and what comes of it; every score exact. */
export interface PanelReading {
  /** The scores that count, the agreed ones among them. */
  readonly standing: FinelyCut;
  readonly findings: Findings;
  readonly combining: Combining;
  /** In percent of a criterion's maximum; `null` where the cell holds no number. */
  readonly spreadLimit: number | null;
  readonly seats: readonly PanelSeat[];
  /** Who is on the roster and had sent nothing when it was compiled; `null` without a roster. */
  readonly absent: readonly string[] | null;
  /** What the method makes of the scores. */
  readonly byMethod: CombinedScores;
  /** What counts. */
  readonly combined: CombinedScores;
  /** What was typed over the method's score; `null` where nothing was. */
  readonly agreed: Readonly<Record<CriterionId, AgreedEntry | null>>;
}

/** Why a panel's sheet says nothing that could be signed. */
export type PanelRefusal =
  /** Cells are gone, or are not where a panel's sheet has them. */
  | { readonly code: 'damaged' }
  /** Method or rounding is none of the list, or the overview is gone. */
  | { readonly code: 'choiceUnknown' }
  | { readonly code: 'scoresInvalid'; readonly seats: readonly SeatProblem[] }
  | { readonly code: 'factsInvalid'; readonly problems: readonly Problem[] }
  /** Its formulas say something else than what comes of its scores. */
  | { readonly code: 'contradiction' };

/** Whether the sheet is that of a panel. */
export function isPanelSheet(image: SheetImage): boolean {
  const range = image.names.get(SCHEMA_NAME);
  return range != null && cellAt(image, range.row, range.column).value === PANEL_SCHEMA;
}

function combiningOf(image: SheetImage, ranges: Ranges, images: readonly SheetImage[]): Combining | null {
  const word = (name: string): string => {
    const [[cell] = []] = blockOf(image, ranges, name);
    return cell === undefined ? '' : shownValue(referredCell(cell, images).value);
  };
  const method = METHODS.find((id) => THAI_PANEL.method[id] === word(PANEL_NAMES.method));
  const rounding = ROUNDINGS.find((id) => THAI_PANEL.rounding[id] === word(PANEL_NAMES.rounding));
  return method === undefined || rounding === undefined ? null : { method, rounding };
}

/** The scores that count as an assessment; where nobody gives one for the same cause, the cause stands there. */
function withCauses(assessment: Assessment, seats: readonly PanelSeat[]): Assessment {
  const entries = forEachCriterion((id) => {
    const entry = assessment.entries[id];
    const states = new Set(seats.map((seat) => seat.entries[id].state));
    const [only] = states;
    const isCause = states.size === 1 && (only === 'abstained' || only === 'conflict');
    return entry.state === 'unscored' && isCause ? { state: only } : entry;
  });
  return { ...assessment, entries };
}

function agreedOf(
  edition: Edition,
  image: SheetImage,
  ranges: Ranges,
  combining: Combining,
  byMethod: CombinedScores,
): PanelReading['agreed'] {
  const cells = blockOf(image, ranges, PANEL_NAMES.agreed);
  const reasons = blockOf(image, ranges, PANEL_NAMES.reason);
  const column = ranges.get(PANEL_NAMES.byMethod);
  return forEachCriterion((id) => {
    const index = CRITERION_IDS.indexOf(id);
    const [cell, reason] = [cells[index]?.[0], reasons[index]?.[0]];
    if (cell === undefined || reason === undefined || column == null) return null;
    const byMethodCell = { ...column, row: column.row + index, rows: 1 };
    return readAgreed(cell, reason, edition.criterion[id], combining, byMethod[id], byMethodCell);
  });
}

/**
 * Reads a panel's sheet and judges it anew from what the assessors gave and the committee chose: exact, and whether or
 * not a spreadsheet program has calculated the sheet. What it has calculated has to agree.
 *
 * @param images the sheets of the workbook, the overview among them
 */
export function readPanel(
  edition: Edition,
  image: SheetImage,
  images: readonly SheetImage[],
): PanelReading | PanelRefusal {
  const ranges = panelRanges(image);
  if (!isWholePanel(ranges)) return { code: 'damaged' };
  const { facts, readings, problems } = readPanelFacts(edition, image, ranges);
  if (problems.length > 0) return { code: 'factsInvalid', problems };
  const combining = combiningOf(image, ranges, images);
  if (combining === null) return { code: 'choiceUnknown' };
  const { seats, problems: invalid } = readSeats(edition, image, ranges);
  if (invalid.length > 0) return { code: 'scoresInvalid', seats: invalid };

  const byMethod = combine({ seats }, combining);
  const agreed = agreedOf(edition, image, ranges, combining, byMethod);
  const combined = forEachCriterion((id) => {
    const entry = agreed[id];
    return entry?.state === 'agreed' && entry.hundredths !== null
      ? { numerator: entry.hundredths, denominator: 1 }
      : byMethod[id];
  });
  const cut = cutAsFine(edition, { facts, readings }, combined);
  const standing = { ...cut, assessment: withCauses(cut.assessment, seats) };
  const findings = judge(standing.edition, standing.assessment);
  if (contradictsSheet(image, ranges, combined, findings)) return { code: 'contradiction' };
  const [[limit] = []] = blockOf(image, ranges, PANEL_NAMES.spreadLimit);
  const spread = limit === undefined ? null : referredCell(limit, images).value;
  const spreadLimit = typeof spread === 'number' ? spread : null;
  const absent = absentAssessors(image, images, facts);
  return { standing, findings, combining, spreadLimit, seats, absent, byMethod, combined, agreed };
}
