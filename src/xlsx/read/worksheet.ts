import type { CellRange } from '../../core/index.ts';
import { type CellBlock, boundingBlock, fixedBlock, isReadable } from './cell-block.ts';
import type { SharedParts } from './cell-value.ts';
import { cellVisitor } from './cells.ts';
import { scanXml } from './xml-scan.ts';

/**
 * The cells of one sheet: those of `block`, or of the smallest block around all of them where `block` is
 * `null` or beyond the caps.
 *
 * @throws UnreadableFileError
 */
export function readWorksheet(
  xml: string,
  part: string,
  shared: SharedParts,
  block: CellRange | null,
): CellBlock {
  const builder = block !== null && isReadable(block) ? fixedBlock(block) : boundingBlock(part);
  const visitor = cellVisitor(part, shared, {
    cell({ row, column, format, value, formula }) {
      builder.add(row, column, { value, formula, format: shared.formats[format] ?? 'General' });
    },
  });
  scanXml(xml, part, visitor);
  return builder.build();
}
