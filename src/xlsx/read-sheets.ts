import type { SheetBlueprint, UnkeptPart } from '../core/index.ts';
import { FormulaBudget } from './read/formulas.ts';
import { LIMITS } from './read/limits.ts';
import { readNumberFormats } from './read/number-formats.ts';
import { type OpenWorkbook, openWorkbook, readPartOfKind, requirePart } from './read/open-workbook.ts';
import { readSharedStrings } from './read/shared-strings.ts';
import { noteForeignParts, noteSheetParts } from './read/sheet/foreign-parts.ts';
import { type SheetSurroundings, readSheetPart } from './read/sheet/sheet-part.ts';
import { CellLooks } from './read/style/cell-looks.ts';
import { OFFICE_PALETTE, readTheme } from './read/style/palette.ts';
import { NO_STYLES, readStyles } from './read/style/styles-part.ts';
import { UnreadableFileError } from './read/unreadable-file-error.ts';
import type { Unkept } from './read/unkept.ts';

/** What a workbook's file holds, as blueprints. */
export interface WorkbookContents {
  /** Every worksheet, hidden ones too, in the workbook's order. */
  readonly sheets: readonly SheetBlueprint[];
  /** Kinds of things that the workbook has and `sheets` do not, or not as they are; in the order of their codes. */
  readonly unkept: readonly UnkeptPart[];
}

/**
 * Reads a whole workbook from the bytes of an .xlsx file that anybody may have made. What is read can be
 * written, and reads the same again.
 *
 * Of a sheet that says nothing of them: the page is A4 upright around all that is used, the tab white. An
 * alignment left to the program is that of the content; colours of a theme or a palette are resolved. Blank cells
 * that look like nothing, styles that no cell has, and what stands far from all content are left out. Days are
 * counted from 1900. What concerns the window alone (zoom, grid lines, the chosen cell) is no part of a
 * blueprint. Merges, validations and highlights may reach to the end of the sheet.
 *
 * @throws UnreadableFileError and nothing else, whatever the bytes
 */
export function readSheets(bytes: Uint8Array): WorkbookContents {
  const open = openWorkbook(bytes);
  const { relationships, workbook, zip } = open;
  if (workbook.sheets.length > LIMITS.sheets) {
    const found = workbook.sheets.length;
    throw new UnreadableFileError('tooLarge', { what: 'sheets', found, limit: LIMITS.sheets });
  }
  const unkept: Unkept = new Set();
  const surroundings = readSurroundings(open, unkept);
  noteForeignParts(relationships, unkept);
  if (workbook.workbookNames.some((name) => !name.startsWith('_xl'))) unkept.add('workbookNames');
  if (workbook.isStructureLocked) unkept.add('protectionDetails');

  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetBlueprint[] = [];
  let size = 0;
  for (const listed of workbook.sheets) {
    const { kind = 'worksheet', path = '' } = targets.get(listed.relationshipId) ?? {};
    if (kind !== 'worksheet') {
      unkept.add('otherSheets');
      continue;
    }
    if (listed.isHidden) unkept.add('hiddenSheets');
    const sheet = readSheetPart(requirePart(zip, path), path, listed, surroundings, unkept);
    noteSheetParts(zip, path, unkept);
    size += sheet.cells.length + sheet.rowHeights.length + sheet.columns.length;
    if (size > LIMITS.cellsPerWorkbook) {
      throw new UnreadableFileError('tooLarge', { what: 'cells', limit: LIMITS.cellsPerWorkbook });
    }
    sheets.push(sheet);
  }
  return { sheets, unkept: [...unkept].sort() };
}

function readSurroundings(open: OpenWorkbook, unkept: Unkept): SheetSurroundings {
  const theme = readPartOfKind(open, 'theme', readTheme, OFFICE_PALETTE.theme);
  const { formats, styles } = readPartOfKind(
    open,
    'styles',
    (xml, part) => ({ formats: readNumberFormats(xml, part), styles: readStyles(xml, part, theme) }),
    { formats: [], styles: NO_STYLES },
  );
  const noteRuns = (): Unkept => unkept.add('richText');
  return {
    shared: {
      strings: readPartOfKind(
        open,
        'sharedStrings',
        (xml, part) => readSharedStrings(xml, part, noteRuns),
        [],
      ),
      formats,
      countsFrom1904: open.workbook.countsFrom1904,
      formulaBudget: new FormulaBudget(),
    },
    styles,
    looks: new CellLooks(styles, formats),
  };
}
