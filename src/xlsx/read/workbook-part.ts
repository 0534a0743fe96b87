import { type CellRange, parseReference, quoteSheetName } from '../../core/index.ts';
import { unescapeText } from '../escapes.ts';
import { LIMITS } from './limits.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { scanXml } from './xml-scan.ts';

/** A sheet as the workbook's own part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Stays with the sheet when it is moved or renamed. */
  readonly id: string;
  readonly relationshipId: string;
  readonly isHidden: boolean;
  /** The names that are the sheet's own, and what each stands for: a reference, `#REF!`, a formula. */
  readonly references: ReadonlyMap<string, string>;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Names that hold in every sheet. */
  readonly workbookNames: readonly string[];
  /** Days are counted from 1904-01-01, as Excel for Mac once did, rather than from 1900. */
  readonly countsFrom1904: boolean;
  /** Whether sheets cannot be added, moved or renamed. */
  readonly isStructureLocked: boolean;
}

interface DefinedName {
  readonly name: string;
  readonly sheetIndex: number | null;
  text: string;
}

/**
 * Reads `xl/workbook.xml`: the sheets in their order, and the names.
 *
 * @throws UnreadableFileError; `notWorkbook` where the part is something else
 */
export function readWorkbookPart(xml: string, part: string): WorkbookPart {
  const sheets: Omit<ListedSheet, 'references'>[] = [];
  const names: DefinedName[] = [];
  let countsFrom1904 = false;
  let isStructureLocked = false;
  let root = '';
  let current: DefinedName | null = null;
  scanXml(xml, part, {
    open(name, attributes) {
      if (root === '') root = name;
      switch (name) {
        case 'workbookPr':
          countsFrom1904 = isTrue(attributes.get('date1904'));
          break;
        case 'workbookProtection':
          isStructureLocked = isTrue(attributes.get('lockStructure'));
          break;
        case 'sheet':
          sheets.push({
            name: sheetName(attributes.get('name') ?? '', part),
            id: attributes.get('sheetId') ?? '',
            relationshipId: attributes.get('id') ?? '',
            isHidden: (attributes.get('state') ?? 'visible') !== 'visible',
          });
          break;
        case 'definedName': {
          const local = attributes.get('localSheetId');
          current = {
            name: unescapeText(attributes.get('name') ?? ''),
            sheetIndex: local === undefined ? null : Number(local),
            text: '',
          };
          break;
        }
      }
    },
    text(text) {
      if (current !== null) current.text += text;
    },
    close(name) {
      if (name !== 'definedName' || current === null) return;
      names.push(current);
      current = null;
    },
  });
  if (root !== 'workbook') throw new UnreadableFileError('notWorkbook', { what: 'root', part, found: root });

  const references = sheets.map(() => new Map<string, string>());
  for (const { name, sheetIndex, text } of names) {
    if (sheetIndex === null) continue;
    const own = references[sheetIndex];
    if (own === undefined && name.startsWith('pmqa_')) {
      throw new UnreadableFileError('damaged', { what: 'name of no sheet', part, found: sheetIndex });
    }
    own?.set(name, text.trim());
  }
  return {
    sheets: sheets.map((sheet, index) => ({ ...sheet, references: references[index] ?? new Map() })),
    workbookNames: names.filter(({ sheetIndex }) => sheetIndex === null).map(({ name }) => name),
    countsFrom1904,
    isStructureLocked,
  };
}

/** Every name is compared with that of its sheet, so that a long one would cost much time. */
function sheetName(stated: string, part: string): string {
  if (stated.length <= LIMITS.nameLength) return unescapeText(stated);
  throw new UnreadableFileError('tooLarge', {
    what: 'name of a sheet',
    part,
    found: stated.length,
    limit: LIMITS.nameLength,
  });
}

/** The block of the sheet's own cells that a reference stands for; `null` where it is none or another sheet's. */
export function ownBlock(sheetName: string, reference: string): CellRange | null {
  return isWithin(sheetName, reference) ? parseReference(reference) : null;
}

function isWithin(sheetName: string, reference: string): boolean {
  const text = reference.toLowerCase();
  const name = sheetName.toLowerCase();
  const isUnqualified = !text.includes('!');
  return isUnqualified || text.startsWith(`${quoteSheetName(name)}!`) || text.startsWith(`${name}!`);
}

/** A truth value of the markup: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
