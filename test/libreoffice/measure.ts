import type { CellStyle } from '../../src/core/index.ts';
import { escapeMarkup } from '../../src/xlsx/escapes.ts';
import { readSheets } from '../../src/xlsx/read-sheets.ts';
import { convertWithLibreOffice } from './convert.ts';

/** A text in a cell of so many pixels. */
export interface MeasuredText {
  readonly text: string;
  readonly style: CellStyle;
  readonly width: number;
}

const NAMESPACES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

function inches(pixels: number): string {
  return `${String(pixels / 96)}in`;
}

function cellStyle(name: string, { font, indent = 0 }: CellStyle): string {
  const look = ['', '-complex']
    .map(
      (script) =>
        `${script === '' ? 'fo:font-family' : 'style:font-family-complex'}="${font.name}" ` +
        `${script === '' ? 'fo:font-size' : 'style:font-size-complex'}="${String(font.size)}pt" ` +
        `${script === '' ? 'fo:font-weight' : 'style:font-weight-complex'}="${font.isBold === true ? 'bold' : 'normal'}"`,
    )
    .join(' ');
  return (
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/>` +
    `<style:paragraph-properties fo:margin-left="${inches(indent * 9)}"/><style:text-properties ${look}/></style:style>`
  );
}

function tableOf(width: number, texts: readonly MeasuredText[]): { styles: string; table: string } {
  const id = String(width).replace('.', '_');
  const rows = texts.map(({ text }, index) => {
    const lines = text.split('\n').map((line) => `<text:p>${escapeMarkup(line)}</text:p>`);
    const cell = `<table:table-cell table:style-name="c${id}_${String(index)}" office:value-type="string">${lines.join('')}</table:table-cell>`;
    return `<table:table-row table:style-name="row">${cell}</table:table-row>`;
  });
  return {
    styles:
      `<style:style style:name="w${id}" style:family="table-column"><style:table-column-properties style:column-width="${inches(width)}"/></style:style>` +
      texts.map(({ style }, index) => cellStyle(`c${id}_${String(index)}`, style)).join(''),
    table: `<table:table table:name="w${id}"><table:table-column table:style-name="w${id}"/>${rows.join('')}</table:table>`,
  };
}

/**
 * How high a cell has to be for each text to be seen whole, in pixels, as LibreOffice sets it: the texts are put into a
 * document that leaves its rows' heights to the program. One start for all of them.
 */
export async function neededHeights(texts: readonly MeasuredText[]): Promise<readonly number[]> {
  const widths = [...new Set(texts.map(({ width }) => width))];
  const tables = widths.map((width) =>
    tableOf(
      width,
      texts.filter((each) => each.width === width),
    ),
  );
  const row =
    '<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>';
  const document =
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
    `<office:automatic-styles>${row}${tables.map(({ styles }) => styles).join('')}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tables.map(({ table }) => table).join('')}</office:spreadsheet></office:body></office:document>`;
  const files = new Map([['measured.fods', new TextEncoder().encode(document)]]);
  const saved = await convertWithLibreOffice(files, 'xlsx');
  const { sheets } = readSheets(saved.get('measured.xlsx') ?? new Uint8Array());
  const heights = new Map(widths.map((width, index) => [width, [...(sheets[index]?.rowHeights ?? [])]]));
  return texts.map(({ width }) => heights.get(width)?.shift() ?? Infinity);
}
