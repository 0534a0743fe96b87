import type { SharedParts } from './cell-value.ts';
import { openContainer } from './container.ts';
import { FormulaBudget } from './formulas.ts';
import { readNumberFormats } from './number-formats.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { type WorkbookPart, readWorkbookPart } from './workbook-part.ts';
import type { ZipContainer } from './zip.ts';

/** A workbook's container and what its own part says; its sheets are not inflated yet. */
export interface OpenWorkbook {
  readonly zip: ZipContainer;
  readonly workbook: WorkbookPart;
  /** To the sheets and to what they share. */
  readonly relationships: readonly Relationship[];
}

/**
 * Opens an .xlsx file that anybody may have made.
 *
 * @throws UnreadableFileError
 */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  const zip = openContainer(bytes);
  const path = findWorkbook(zip);
  return {
    zip,
    workbook: readWorkbookPart(requirePart(zip, path), path),
    relationships: readRelationships(zip, path),
  };
}

function findWorkbook(zip: ZipContainer): string {
  const path = readRelationships(zip, '').find((found) => found.kind === 'officeDocument')?.path;
  if (path?.endsWith('.bin') === true)
    throw new UnreadableFileError('unsupported', { what: 'xlsb', part: path });
  if (path === undefined || !zip.has(path))
    throw new UnreadableFileError('notWorkbook', { what: 'no workbook' });
  return path;
}

/**
 * The text of a part that another one points to.
 *
 * @throws UnreadableFileError
 */
export function requirePart(zip: ZipContainer, path: string): string {
  const xml = zip.readText(path);
  if (xml === null) throw new UnreadableFileError('damaged', { what: 'a part is missing', part: path });
  return xml;
}

/**
 * What `read` makes of the one part of a kind that the workbook points to; `otherwise` where it has none.
 *
 * @throws UnreadableFileError
 */
export function readPartOfKind<Content>(
  { zip, relationships }: OpenWorkbook,
  kind: string,
  read: (xml: string, part: string) => Content,
  otherwise: Content,
): Content {
  const path = relationships.find((found) => found.kind === kind)?.path;
  return path === undefined ? otherwise : read(requirePart(zip, path), path);
}

/**
 * What the cells of every sheet refer to.
 *
 * @throws UnreadableFileError
 */
export function readSharedParts(open: OpenWorkbook): SharedParts {
  return {
    strings: readPartOfKind(open, 'sharedStrings', (xml, part) => readSharedStrings(xml, part), []),
    formats: readPartOfKind(open, 'styles', readNumberFormats, []),
    countsFrom1904: open.workbook.countsFrom1904,
    formulaBudget: new FormulaBudget(),
  };
}
