import type { Assessment } from '../assessment/assessment.ts';
import type { CalendarDate } from '../assessment/facts.ts';
import { isScoreSheet } from '../blueprint/score-sheet/schema.ts';
import { readScoreSheet, type ScoreSheetReading } from '../blueprint/score-sheet/read-score-sheet.ts';
import { readClosing } from '../blueprint/closing/read-closing.ts';
import type { SheetImage } from '../blueprint/sheet-image.ts';
import { nameKey } from '../checks/agency-key.ts';
import { closingProblems } from '../checks/closing-problems.ts';
import type { ClosingSheet } from '../closing/closing.ts';
import type { Edition } from '../criteria/edition.ts';
import type { Problem } from '../scoring/problem.ts';
import {
  fileAssessment,
  type FiledAssessment,
  type FileOutcome,
  type Refusal,
  type Wanted,
} from './filed-assessment.ts';
import { PLAIN_PACKING, type TextPacking } from './packed-notes.ts';

type SheetFault = Exclude<Extract<Refusal, { readonly problem: Problem }>['code'], 'changedAfterClosing'>;

/** Gravest first: what is said of a sheet with errors of several kinds. */
const FAULTS = [
  'otherEdition',
  'maximaChanged',
  'formulasOverwritten',
  'sheetDamaged',
  'scoresInvalid',
  'factsInvalid',
] as const satisfies readonly SheetFault[];

function faultOf({ detail, place }: Problem): SheetFault {
  if (detail.code === 'editionOther' || detail.code === 'schemaUnknown') return 'otherEdition';
  if (detail.code === 'maximumChanged') return 'maximaChanged';
  if (detail.code === 'formulaOverwritten') return 'formulasOverwritten';
  switch (place.kind) {
    case 'score':
      return 'scoresInvalid';
    case 'fact':
    case 'reading':
      return 'factsInvalid';
    case 'maximum':
    case 'formula':
    case 'cells':
    case 'sheet':
    case 'laterAwards':
      return 'sheetDamaged';
  }
}

function errorsRefusal(sheet: string, { problems }: ScoreSheetReading): Refusal | null {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const code of FAULTS) {
    const ofKind = errors.filter((problem) => faultOf(problem) === code);
    const [problem] = ofKind;
    if (problem !== undefined) return { code, sheet, problem, count: ofKind.length };
  }
  return null;
}

interface ReadSheet {
  readonly sheet: string;
  readonly image: SheetImage;
  readonly reading: ScoreSheetReading;
}

/** Scores that are no longer those that were closed, and not opened again with a reason. */
function closingRefusal(
  { sheet, image, reading }: ReadSheet,
  closings: readonly ClosingSheet[],
): Refusal | null {
  const own = closings.filter(({ source }) => source === sheet);
  const broken = closingProblems(image, reading.assessment, own).filter(
    ({ severity }) => severity === 'warning',
  );
  const [problem] = broken;
  return problem === undefined ? null : { code: 'changedAfterClosing', sheet, problem, count: broken.length };
}

function isOfAgency({ reading }: ReadSheet, { agency }: Wanted): boolean {
  return agency === null || nameKey(reading.assessment.facts.agency ?? '') === nameKey(agency);
}

function isOfAward({ reading }: ReadSheet, { award }: Wanted): boolean {
  return award === null || reading.assessment.facts.award === award;
}

function isOfRound({ reading }: ReadSheet, { round }: Wanted): boolean {
  return round === null || reading.assessment.facts.round === round;
}

/** A text of its own: a piece of a long text, as a reader cuts it out, would keep the whole file in memory. */
function detached(text: string): string {
  return Array.from(text).join('');
}

/** The same assessment without anything that its file is held by, but for the notes, which are packed. */
function withoutFile({ facts, ...rest }: Assessment): Assessment {
  const { agency, assessor, flCertificate } = facts;
  const { reason } = flCertificate;
  return {
    ...rest,
    facts: {
      ...facts,
      flCertificate: reason == null ? flCertificate : { ...flCertificate, reason: detached(reason) },
      agency: agency === null ? null : detached(agency),
      assessor: assessor === null ? null : detached(assessor),
    },
  };
}

function filed(
  file: string,
  read: ReadSheet,
  closings: readonly ClosingSheet[],
  packing: TextPacking,
): FiledAssessment | Refusal {
  const { sheet, reading } = read;
  const assessment = withoutFile(reading.assessment);
  const { agency, assessor } = assessment.facts;
  const refusal = errorsRefusal(sheet, reading) ?? closingRefusal(read, closings);
  if (refusal !== null) return refusal;
  if (agency === null || nameKey(agency) === '') return { code: 'agencyMissing', sheet };
  if (assessor === null || nameKey(assessor) === '') return { code: 'assessorMissing', sheet };
  return fileAssessment({ file, sheet: detached(sheet), agency, assessor }, assessment, packing);
}

/**
 * Takes every score sheet of a file that is asked for, or refuses the file for the first thing that is wrong in one of
 * them; score sheets of another agency, award or round are passed over. A sheet of another edition is refused before it is
 * asked whose it is.
 *
 * @param images the sheets of ours that were read from the file
 * @param packing of the words beside the scores, which take most room
 */
export function takeFile(
  edition: Edition,
  file: string,
  images: readonly SheetImage[],
  wanted: Wanted,
  today: CalendarDate,
  packing: TextPacking = PLAIN_PACKING,
): FileOutcome {
  const refused = (refusal: Refusal): FileOutcome => ({ status: 'refused', file, refusal });
  const read = images
    .filter(isScoreSheet)
    .map((image) => ({ sheet: image.name, image, reading: readScoreSheet(edition, image, today) }));
  if (read.length === 0) return refused({ code: 'noScoreSheet' });
  for (const { sheet, reading } of read) {
    const refusal = errorsRefusal(sheet, reading);
    if (refusal?.code === 'otherEdition') return refused(refusal);
  }
  const ofAgency = read.filter((each) => isOfAgency(each, wanted));
  if (ofAgency.length === 0) return refused({ code: 'otherAgency' });
  const ofAward = ofAgency.filter((each) => isOfAward(each, wanted));
  if (ofAward.length === 0) return refused({ code: 'otherAward' });
  const asked = ofAward.filter((each) => isOfRound(each, wanted));
  if (asked.length === 0) return refused({ code: 'otherRound' });
  const closings = images.flatMap((image) => readClosing(image) ?? []);
  const sheets: FiledAssessment[] = [];
  for (const each of asked) {
    const result = filed(file, each, closings, packing);
    if ('code' in result) return refused(result);
    sheets.push(result);
  }
  return { status: 'taken', file, sheets, passedOver: read.length - asked.length };
}
