import { SCHEMA_NAME, SHEET_NAME, type SheetImage } from '../core/index.ts';
import type { SharedParts } from './read/cell-value.ts';
import { openContainer } from './read/container.ts';
import { readCovers } from './read/covers.ts';
import { LIMITS } from './read/limits.ts';
import { readNumberFormats } from './read/number-formats.ts';
import { type Relationship, readRelationships } from './read/relationships.ts';
import { readSharedStrings } from './read/shared-strings.ts';
import { UnreadableFileError } from './read/unreadable-file-error.ts';
import { readWorkbookPart } from './read/workbook-part.ts';
import { readWorksheet } from './read/worksheet.ts';
import type { ZipContainer } from './read/zip.ts';

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
  const zip = openContainer(bytes);
  const workbookPath = findWorkbook(zip);
  const workbook = readWorkbookPart(requirePart(zip, workbookPath), workbookPath);
  const relationships = readRelationships(zip, workbookPath);
  const ours = workbook.sheets.filter((sheet) => sheet.names.has(SCHEMA_NAME));
  const sheets: SheetImage[] = [];
  if (ours.length > 0) {
    const shared = readSharedParts(zip, relationships, workbook.countsFrom1904);
    const paths = new Map(relationships.map(({ id, path }) => [id, path]));
    let cells = 0;
    for (const { id, name, names, relationshipId } of ours) {
      const path = paths.get(relationshipId) ?? '';
      const xml = requirePart(zip, path);
      const block = readWorksheet(xml, path, shared, names.get(SHEET_NAME) ?? null);
      cells += block.range.rows * block.range.columns;
      if (cells > LIMITS.cellsPerWorkbook) {
        throw new UnreadableFileError('tooLarge', { what: 'cells', limit: LIMITS.cellsPerWorkbook });
      }
      sheets.push({ id, name, names, ...block, ...readCovers(xml, path, names) });
    }
  }
  return { sheets, allSheetNames: workbook.sheets.map((sheet) => sheet.name) };
}

function findWorkbook(zip: ZipContainer): string {
  const path = readRelationships(zip, '').find((found) => found.kind === 'officeDocument')?.path;
  if (path?.endsWith('.bin') === true)
    throw new UnreadableFileError('unsupported', { what: 'xlsb', part: path });
  if (path === undefined || !zip.has(path))
    throw new UnreadableFileError('notWorkbook', { what: 'no workbook' });
  return path;
}

function requirePart(zip: ZipContainer, path: string): string {
  const xml = zip.readText(path);
  if (xml === null) throw new UnreadableFileError('damaged', { what: 'a part is missing', part: path });
  return xml;
}

function readSharedParts(
  zip: ZipContainer,
  relationships: readonly Relationship[],
  countsFrom1904: boolean,
): SharedParts {
  const read = (
    kind: string,
    reader: (xml: string, part: string) => readonly string[],
  ): readonly string[] => {
    const path = relationships.find((found) => found.kind === kind)?.path;
    return path === undefined ? [] : reader(requirePart(zip, path), path);
  };
  return {
    strings: read('sharedStrings', readSharedStrings),
    formats: read('styles', readNumberFormats),
    countsFrom1904,
  };
}
