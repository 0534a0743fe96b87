import {
  type CellImage,
  type CellRange,
  type CellValue,
  type SheetImage,
  parseReference,
  SCHEMA_NAME,
  SHEET_NAME,
} from '../core/index.ts';
import type { Capabilities } from './capabilities.ts';
import { type AskedCovers, askCovers, type SeenCovers, seenCovers } from './covers.ts';
import { hasArrived, runExcel } from './run-excel.ts';

/** What is asked of one sheet, to be read after the next sync. */
interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
  readonly block: Excel.Range;
}

const NOWHERE: CellRange = { row: 0, column: 0, rows: 0, columns: 0 };

function ask(context: Excel.RequestContext, id: string): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('id,name');
  const { names } = sheet;
  names.load('items/name,items/formula');
  const block = names.getItemOrNullObject(SHEET_NAME).getRangeOrNullObject().untrack();
  block.load('values,formulas,numberFormat,valueTypes,rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, names, block };
}

function cellValue(value: unknown, type: Excel.RangeValueType | undefined): CellValue {
  if (type === Excel.RangeValueType.empty) return null;
  if (type === Excel.RangeValueType.error) return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/** Text that begins with `=` comes back as a formula does, but is its own value. */
function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

function cellImages({
  values,
  formulas,
  numberFormat,
  valueTypes,
}: Excel.Range): readonly (readonly CellImage[])[] {
  // What Excel answers is declared `any`; it becomes typed here, cell by cell.
  const rows: readonly (readonly unknown[])[] = values;
  return rows.map((row, rowIndex) =>
    row.map((value, columnIndex): CellImage => {
      const formula: unknown = formulas[rowIndex]?.[columnIndex];
      const format: unknown = numberFormat[rowIndex]?.[columnIndex];
      return {
        value: cellValue(value, valueTypes[rowIndex]?.[columnIndex]),
        formula: cellFormula(formula, value),
        format: typeof format === 'string' ? format : 'General',
      };
    }),
  );
}

function imageOf({ sheet, names, block }: Asked, seen: SeenCovers | null): SheetImage | null {
  if (sheet.isNullObject) return null;
  const own = names.items.filter(({ name }) => name.startsWith('pmqa_'));
  if (!own.some(({ name }) => name === SCHEMA_NAME)) return null;
  const image = {
    id: sheet.id,
    name: sheet.name,
    names: new Map(own.map(({ name, formula }) => [name, parseReference(String(formula))])),
    ...seen,
  };
  if (block.isNullObject) return { ...image, range: NOWHERE, cells: [] };
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = block;
  return { ...image, range: { row, column, rows, columns }, cells: cellImages(block) };
}

/** The sheets' images in one round trip. Where Excel refuses a question about what lies over the cells, in one more. */
async function readImages(
  context: Excel.RequestContext,
  { seesMerges }: Capabilities,
  ids: readonly string[],
): Promise<readonly (SheetImage | null)[]> {
  let asked = ids.map((id) => ask(context, id));
  const covers = asked.map(({ sheet, block }) => askCovers(sheet, block, seesMerges));
  try {
    await context.sync();
  } catch {
    // Some builds refuse to tell of validations or highlights, and must not hide the entries. Any other cause fails again.
    asked = ids.map((id) => ask(context, id));
    await context.sync();
  }
  return asked.map((each, index) => imageOf(each, seenOf(covers[index])));
}

function seenOf(asked: AskedCovers | undefined): SeenCovers | null {
  return asked === undefined ? null : seenCovers(asked);
}

/**
 * The sheet as it stands now, in one round trip; `null` once it is gone or has lost its schema name. Dates are
 * serial numbers. Where the name of the whole block has lost its cells, no cell is read; where Excel does not tell
 * what lies over the cells, the image has nothing of it.
 */
export async function readSheet(capabilities: Capabilities, id: string): Promise<SheetImage | null> {
  return runExcel(async (context) => {
    const [image = null] = await readImages(context, capabilities, [id]);
    return image;
  });
}

/** Whether a sheet may be one of ours; also where its names have not come. */
function mayBeOurs({ names }: Excel.Worksheet): boolean {
  return !hasArrived(() => names.items) || names.items.some(({ name }) => name === SCHEMA_NAME);
}

/** The sheets that may be ours: of others nothing more is asked. */
async function candidates(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/names/items/name');
  try {
    await context.sync();
  } catch {
    // A host that does not look into the sheets' names on the way: then each is asked. Any other cause fails again.
    sheets.load('items/id');
    await context.sync();
  }
  return sheets.items.filter(mayBeOurs);
}

/** Every sheet that has a schema name of its own, in the workbook's order: two round trips. */
export async function findSheets(capabilities: Capabilities): Promise<readonly SheetImage[]> {
  return runExcel(async (context) => {
    const sheets = await candidates(context);
    if (sheets.length === 0) return [];
    const images = await readImages(
      context,
      capabilities,
      sheets.map(({ id }) => id),
    );
    return images.filter((image) => image !== null);
  });
}
