import {
  type CalendarDate,
  createRoundsSheet,
  type Edition,
  heldRounds,
  type Problem,
  seriesOf,
} from '../core/index.ts';
import { type SheetReference, WorkbookError, type WorkbookPort } from './port.ts';
import { readSheets } from './score-sheets.ts';

/** Rounds are not compared while a score sheet of one has errors, which keep entries out of every verdict. */
export class RoundsRefused extends Error {
  override readonly name = 'RoundsRefused';
  /** The score sheet that has them. */
  readonly sheet: SheetReference;
  readonly problems: readonly Problem[];

  constructor(sheet: SheetReference, problems: readonly Problem[]) {
    super('A score sheet has errors.');
    this.sheet = sheet;
    this.problems = problems;
  }
}

/**
 * Reads the workbook once more and adds a comparison of the rounds that a score sheet is one of, behind all other
 * sheets; an earlier comparison stays.
 *
 * @throws RoundsRefused while a score sheet of these rounds has errors
 * @throws WorkbookError where the sheet is gone or the workbook does not take the comparison
 */
export async function writeRounds(
  port: WorkbookPort,
  edition: Edition,
  sheetId: string,
  writtenOn: CalendarDate,
): Promise<SheetReference> {
  const sheets = (await readSheets(port, edition, writtenOn)).flatMap((each) => {
    if (each.kind !== 'scores') return [];
    const { image } = each;
    const { assessment, problems } = each.scoreSheet.reading;
    return [{ sheet: image.name, assessment, image, problems }];
  });
  const own = sheets.find(({ image }) => image.id === sheetId);
  if (own === undefined) throw new WorkbookError('sheetNotFound');
  const series = seriesOf(own, sheets);
  for (const { sheet } of heldRounds(series)) {
    const errors = sheet.problems.filter(({ severity }) => severity === 'error');
    const { id, name } = sheet.image;
    if (errors.length > 0) throw new RoundsRefused({ id, name }, errors);
  }
  return port.insertSheet(createRoundsSheet(edition, series, writtenOn));
}
