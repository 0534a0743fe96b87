/** Why a blueprint cannot become an .xlsx file that Excel opens. */
export type UnwritableReason =
  | 'noSheets'
  /** A cell holds at most 32,767 UTF-16 units. */
  | 'textTooLong'
  /** At most 8,192 characters. */
  | 'formulaTooLong'
  | 'numberNotFinite'
  /** The cell names a style that the blueprint does not have. */
  | 'unknownStyle'
  /** A list's items, joined by commas, have at most 255 characters. */
  | 'listTooLong'
  /** Commas separate the items. */
  | 'commaInListItem'
  /** All three parts with their codes have at most 255 characters. */
  | 'footerTooLong'
  /** A chart is a part beside its sheet: only a workbook that is written at once has them. */
  | 'chartInPieces';

/** A blueprint that asks for what an .xlsx file cannot hold; a mistake in the blueprint, not of the user. */
export class UnwritableSheetError extends Error {
  override readonly name = 'UnwritableSheetError';
  readonly reason: UnwritableReason;
  /** The place: a cell or range such as `D12`, or the offending value. */
  readonly where: string;

  constructor(reason: UnwritableReason, where: string) {
    super(`${reason}: ${where}`);
    this.reason = reason;
    this.where = where;
  }
}
