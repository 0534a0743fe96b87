import type { CellContent, CellPlan, CellStyle } from '../../../core/index.ts';
import { rowPixels } from '../../lengths.ts';
import type { CellTaker, ReadCell } from '../cells.ts';
import { LIMITS } from '../limits.ts';
import type { CellLooks, NaturalAlignment } from '../style/cell-looks.ts';
import { StyleTable } from '../style/style-table.ts';
import { UnreadableFileError } from '../unreadable-file-error.ts';
import type { Unkept } from '../unkept.ts';
import { isTrue } from '../workbook-part.ts';
import type { Attributes } from '../xml-scan.ts';
import { contentOf, countedFrom1900, naturalAlignment } from './cell-content.ts';
import { type Extent, keptExtent } from './extent.ts';

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly format: number;
  readonly natural: NaturalAlignment;
}

/** The cells of a sheet as a blueprint has them. */
export interface Grid {
  readonly cells: readonly CellPlan[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Up to the last kept cell. */
  readonly used: Extent;
  /** Within which widths and heights are kept. */
  readonly kept: Extent;
  /** Of each row up to the last with a kept cell or a stated height, in pixels. */
  readonly rowHeights: readonly number[];
}

/** Excel's own limit, in pixels. */
const HIGHEST = 546;

/** Gathers the rows and cells of a sheet; its methods throw UnreadableFileError `tooLarge`. */
export class GridTaker implements CellTaker {
  readonly #part: string;
  readonly #looks: CellLooks;
  readonly #countsFrom1904: boolean;
  readonly #unkept: Unkept;
  readonly #found = new Map<number, FoundCell>();
  readonly #heights = new Map<number, number>();
  #filled = 0;
  #blanks = 0;

  constructor(part: string, looks: CellLooks, countsFrom1904: boolean, unkept: Unkept) {
    this.#part = part;
    this.#looks = looks;
    this.#countsFrom1904 = countsFrom1904;
    this.#unkept = unkept;
  }

  row(row: number, attributes: Attributes): void {
    const height = pixelsOf(attributes.get('ht'));
    // No sheet that is kept has more rows than cells.
    if (height !== null && row < LIMITS.cellsPerSheet) this.#heights.set(row, height);
    if (isTrue(attributes.get('hidden'))) this.#unkept.add('hiddenRows');
    if (Number(attributes.get('outlineLevel') ?? 0) > 0) this.#unkept.add('outlines');
    if (isTrue(attributes.get('customFormat')) && Number(attributes.get('s')) > 0) this.#unkept.add('looks');
  }

  cell(cell: ReadCell): void {
    const { row, column, format } = cell;
    const content = contentOf(cell, this.#unkept);
    const isBlank = content.kind === 'blank';
    if (isBlank && format === 0) return;
    if (isBlank && this.#blanks >= LIMITS.cellsPerSheet) {
      this.#unkept.add('looks');
      return;
    }
    if (isBlank) this.#blanks += 1;
    else this.#filled += 1;
    if (this.#filled > LIMITS.cellsPerSheet) {
      throw new UnreadableFileError('tooLarge', {
        what: 'cells of a sheet',
        part: this.#part,
        limit: LIMITS.cellsPerSheet,
      });
    }
    const key = row * LIMITS.columns + column;
    this.#found.set(key, { row, column, content, format, natural: naturalAlignment(cell) });
  }

  formattedRuns(): void {
    this.#unkept.add('richText');
  }

  /** @param defaultHeight that of a row without a height of its own, in points; `undefined` where not stated */
  build(defaultHeight: string | undefined): Grid {
    const all = [...this.#found.entries()]
      .sort(([first], [second]) => first - second)
      .map(([, cell]) => cell);
    const kept = keptExtent(extentOf(all.filter(({ content }) => content.kind !== 'blank')), this.#part);
    const near = all.filter(({ row, column }) => row < kept.rows && column < kept.columns);
    if (near.length < all.length) this.#unkept.add('looks');
    const styles = new StyleTable();
    const cells = near.map(({ row, column, content, format, natural }) => {
      const style = this.#looks.style(format, natural, this.#unkept);
      const plain = this.#countsFrom1904 ? countedFrom1900(content, style.numberFormat) : content;
      return { row, column, content: plain, style: styles.keyOf(style) };
    });
    const used = extentOf(cells);
    const usual = pixelsOf(defaultHeight) ?? rowPixels(15);
    return {
      cells,
      styles: styles.build(),
      used,
      kept,
      rowHeights: Array.from(
        { length: Math.max(used.rows, this.#rowsWithHeight(kept.rows)) },
        (_, row) => this.#heights.get(row) ?? usual,
      ),
    };
  }

  #rowsWithHeight(most: number): number {
    let rows = 0;
    for (const row of this.#heights.keys()) if (row < most) rows = Math.max(rows, row + 1);
    return rows;
  }
}

function extentOf(cells: readonly { readonly row: number; readonly column: number }[]): Extent {
  let [rows, columns] = [0, 0];
  for (const cell of cells) {
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  return { rows, columns };
}

/** A stated height in whole pixels; `null` for none, or for that of a row pressed flat. */
function pixelsOf(points: string | undefined): number | null {
  const pixels = rowPixels(Number(points ?? 0));
  return pixels > 0 ? Math.min(pixels, HIGHEST) : null;
}
