import type { CellRange } from '../../src/core/index.ts';
import { type WorkbookContents, readSheets } from '../../src/xlsx/read-sheets.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { convertWithLibreOffice } from '../libreoffice/convert.ts';
import { describeWith } from '../programs.ts';
import { type NormalForm, normalForm } from './normal-form.ts';
import { ownSheets } from './own-sheets.ts';
import { sampleBlueprint } from './sample-blueprint.ts';

/** Finds a text of a formula, which is its first group, or what is sought outside of texts. */
const outsideStrings = (pattern: string): RegExp => new RegExp(`("(?:[^"]|"")*")|${pattern}`, 'g');

/** LibreOffice writes `TRUE()` for `TRUE`, and quotes a sheet's name only where it has to. */
function formula(written: string): string {
  return written
    .replace(outsideStrings('\\b(TRUE|FALSE)\\(\\)'), (_, text?: string, word?: string) => text ?? word ?? '')
    .replace(outsideStrings("'([^']+)'!"), (_, text?: string, name?: string) => text ?? `${name ?? ''}!`);
}

/** In validations and highlights it writes 1 and 0 for them. */
function condition(written: string): string {
  return written.replace(
    outsideStrings('\\b(TRUE|FALSE)\\b'),
    (_, text?: string, word?: string) => text ?? (word === 'TRUE' ? '1' : '0'),
  );
}

/** It escapes a letter that stands for itself where Excel quotes it or leaves it alone. */
function numberFormat(written: string): string {
  return written.replace(/\\(.)|"([^"]*)"/g, '$1$2');
}

function isInside({ row, column }: { row: number; column: number }, range: CellRange): boolean {
  const [down, across] = [row - range.row, column - range.column];
  return down >= 0 && down < range.rows && across >= 0 && across < range.columns;
}

function byPlace(first: CellRange, second: CellRange): number {
  return first.row - second.row || first.column - second.column;
}

/** What is left of a sheet once all that LibreOffice 7.4 changes is set to one. */
function unchanged(sheet: NormalForm): unknown {
  return {
    ...sheet,
    // It keeps no panes when it runs without a window, and loses the tab's colour of a protected sheet.
    freeze: null,
    tabColour: sheet.isProtected ? null : sheet.tabColour,
    // It states every cell of merged ones, and sorts merges and names.
    cells: sheet.cells
      .filter((cell) => cell.content.kind !== 'blank' || !sheet.merges.some((range) => isInside(cell, range)))
      .map((cell) => ({
        ...cell,
        style: cell.style && { ...cell.style, numberFormat: numberFormat(cell.style.numberFormat) },
        content:
          cell.content.kind === 'formula'
            ? formula(cell.content.formula)
            : // Its booleans are formulas.
              cell.content.kind === 'boolean'
              ? `=${String(cell.content.value).toUpperCase()}`
              : cell.content,
      })),
    merges: sheet.merges.toSorted(byPlace),
    names: sheet.names.toSorted((first, second) => (first.name < second.name ? -1 : 1)),
    validations: sheet.validations
      // It does not double the quotation marks within an item, so that the list cannot be read.
      .filter(({ rule }) => rule.kind === 'custom' || !rule.items.some((item) => item.includes('"')))
      .map((validation) =>
        validation.rule.kind === 'custom'
          ? { ...validation, rule: condition(validation.rule.formula) }
          : validation,
      )
      .toSorted((first, second) => byPlace(first.range, second.range)),
    highlights: sheet.highlights.map((highlight) => ({
      ...highlight,
      formula: condition(highlight.formula),
    })),
    // The margin of a header that is not there is its own.
    print: { ...sheet.print, margins: { ...sheet.print.margins, header: null } },
  };
}

describeWith('LibreOffice', 'a whole workbook saved again by LibreOffice', () => {
  jest.setTimeout(300_000);
  const blueprints = [...ownSheets(3), sampleBlueprint("It's")];
  let saved: WorkbookContents = { sheets: [], unkept: [] };

  beforeAll(async () => {
    const files = new Map([['book.xlsx', await writeWorkbook(blueprints)]]);
    const converted = await convertWithLibreOffice(files, 'xlsx');
    saved = readSheets(converted.get('book.xlsx') ?? new Uint8Array());
  });

  it.each([
    ['the score sheet', 0],
    ['the summary', 1],
    ['a sheet that uses every part of a blueprint', 2],
  ])('keeps %s but for what LibreOffice changes', (_, index) => {
    const [written, read] = [blueprints[index], saved.sheets[index]];
    expect(read && unchanged(normalForm(read))).toEqual(written && unchanged(normalForm(written)));
  });

  it('is said to lose the chart and the list that LibreOffice spoils, and nothing else', () => {
    expect(saved.unkept).toEqual(['charts', 'otherValidations']);
  });

  it('stays the same to the letter when what was read is written and read again', async () => {
    const again = readSheets(await writeWorkbook(saved.sheets));
    expect(again.sheets).toEqual(saved.sheets);
  });
});
