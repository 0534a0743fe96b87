import { type CellRange, SCHEMA_NAME, SHEET_NAME, type SheetImage } from '../core/index.ts';
import { readCovers } from './read/covers.ts';
import { LIMITS } from './read/limits.ts';
import { openWorkbook, readSharedParts, requirePart } from './read/open-workbook.ts';
import { UnreadableFileError } from './read/unreadable-file-error.ts';
import { type ListedSheet, ownBlock } from './read/workbook-part.ts';
import { readWorksheet } from './read/worksheet.ts';

/** What a workbook's file holds of ours. */
export interface WorkbookImage {
  /** The sheets with a name `pmqa_schema` of their own, in the workbook's order. */
  readonly sheets: readonly SheetImage[];
  /** Every sheet of the workbook, whatever it holds. */
  readonly allSheetNames: readonly string[];
}

/**
 * Reads our sheets from the bytes of an .xlsx file that anybody may have made; other sheets are not even
 * inflated. Values are those that the file states: a formula that no program has calculated yet is blank.
 * Dates are serial numbers in the workbook's own count. Needs neither Node nor a page.
 *
 * @throws UnreadableFileError and nothing else, whatever the bytes
 */
export function readWorkbook(bytes: Uint8Array): WorkbookImage {
  const open = openWorkbook(bytes);
  const { workbook, zip } = open;
  const ours = workbook.sheets.filter((sheet) => sheet.references.has(SCHEMA_NAME));
  const sheets: SheetImage[] = [];
  if (ours.length > 0) {
    const shared = readSharedParts(open);
    const paths = new Map(open.relationships.map(({ id, path }) => [id, path]));
    let cells = 0;
    for (const sheet of ours) {
      const names = ourNames(sheet);
      const path = paths.get(sheet.relationshipId) ?? '';
      const xml = requirePart(zip, path);
      const block = readWorksheet(xml, path, shared, names.get(SHEET_NAME) ?? null);
      cells += block.range.rows * block.range.columns;
      if (cells > LIMITS.cellsPerWorkbook) {
        throw new UnreadableFileError('tooLarge', { what: 'cells', limit: LIMITS.cellsPerWorkbook });
      }
      sheets.push({ id: sheet.id, name: sheet.name, names, ...block, ...readCovers(xml, path, names) });
    }
  }
  return { sheets, allSheetNames: workbook.sheets.map((sheet) => sheet.name) };
}

/** The sheet's own `pmqa_…` names; `null` where a name points to no block of this sheet. */
function ourNames({ name, references }: ListedSheet): ReadonlyMap<string, CellRange | null> {
  const ours = [...references].filter(([defined]) => defined.startsWith('pmqa_'));
  return new Map(ours.map(([defined, reference]) => [defined, ownBlock(name, reference)]));
}
