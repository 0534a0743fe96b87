import { unescapeText } from '../escapes.ts';
import { LIMITS } from './limits.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { scanXml } from './xml-scan.ts';

/** Formats that a file names by number only (ECMA-376 part 1, 18.8.30), in their English form. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/**
 * The number format of each of the workbook's cell formats, by the index that a cell names.
 *
 * @throws UnreadableFileError
 */
export function readNumberFormats(xml: string, part: string): readonly string[] {
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  let section = '';
  scanXml(xml, part, {
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') {
        section = name;
      } else if (section === 'numFmts' && name === 'numFmt') {
        custom.set(
          Number(attributes.get('numFmtId')),
          unescapeText(attributes.get('formatCode') ?? 'General'),
        );
      } else if (section === 'cellXfs' && name === 'xf') {
        formatIds.push(Number(attributes.get('numFmtId') ?? 0));
      }
      if (formatIds.length > LIMITS.cellFormats) {
        throw new UnreadableFileError('tooLarge', { what: 'cell formats', part, limit: LIMITS.cellFormats });
      }
    },
    close(name) {
      if (name === section) section = '';
    },
  });
  return formatIds.map((id) => custom.get(id) ?? BUILT_IN.get(id) ?? 'General');
}
