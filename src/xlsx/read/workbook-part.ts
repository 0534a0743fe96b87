import { type CellRange, parseReference, quoteSheetName } from '../../core/index.ts';
import { unescapeText } from '../escapes.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { scanXml } from './xml-scan.ts';

/** A sheet as the workbook's own part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Stays with the sheet when it is moved or renamed. */
  readonly id: string;
  readonly relationshipId: string;
  /** The sheet's own `pmqa_…` names; `null` where a name points to no block of this sheet. */
  readonly names: ReadonlyMap<string, CellRange | null>;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904-01-01, as Excel for Mac once did, rather than from 1900. */
  readonly countsFrom1904: boolean;
}

/**
 * Reads `xl/workbook.xml`: the sheets in their order and the names that are theirs alone.
 *
 * @throws UnreadableFileError; `notWorkbook` where the part is something else
 */
export function readWorkbookPart(xml: string, part: string): WorkbookPart {
  const sheets: { name: string; id: string; relationshipId: string }[] = [];
  const references: { name: string; sheetIndex: number; text: string }[] = [];
  let countsFrom1904 = false;
  let root = '';
  let current: { name: string; sheetIndex: number; text: string } | null = null;
  scanXml(xml, part, {
    open(name, attributes) {
      if (root === '') root = name;
      switch (name) {
        case 'workbookPr':
          countsFrom1904 = isTrue(attributes.get('date1904'));
          break;
        case 'sheet':
          sheets.push({
            name: unescapeText(attributes.get('name') ?? ''),
            id: attributes.get('sheetId') ?? '',
            relationshipId: attributes.get('id') ?? '',
          });
          break;
        case 'definedName': {
          const local = attributes.get('localSheetId');
          const defined = unescapeText(attributes.get('name') ?? '');
          if (local !== undefined && defined.startsWith('pmqa_')) {
            current = { name: defined, sheetIndex: Number(local), text: '' };
          }
          break;
        }
      }
    },
    text(text) {
      if (current !== null) current.text += text;
    },
    close(name) {
      if (name !== 'definedName' || current === null) return;
      references.push(current);
      current = null;
    },
  });
  if (root !== 'workbook') throw new UnreadableFileError('notWorkbook', { what: 'root', part, found: root });

  const names = sheets.map(() => new Map<string, CellRange | null>());
  for (const { name, sheetIndex, text } of references) {
    const sheet = sheets[sheetIndex];
    if (sheet === undefined) {
      throw new UnreadableFileError('damaged', { what: 'name of no sheet', part, found: sheetIndex });
    }
    names[sheetIndex]?.set(name, isWithin(sheet.name, text) ? parseReference(text.trim()) : null);
  }
  return {
    sheets: sheets.map((sheet, index) => ({ ...sheet, names: names[index] ?? new Map() })),
    countsFrom1904,
  };
}

/** Whether a reference stays in the sheet; another sheet's cells are not this sheet's block. */
function isWithin(sheetName: string, reference: string): boolean {
  const text = reference.trim().toLowerCase();
  const name = sheetName.toLowerCase();
  const isUnqualified = !text.includes('!');
  return isUnqualified || text.startsWith(`${quoteSheetName(name)}!`) || text.startsWith(`${name}!`);
}

/** A truth value of the markup: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
