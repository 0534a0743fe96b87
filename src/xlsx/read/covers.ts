import {
  type CellCover,
  type CellRange,
  COVERED_COLUMNS,
  COVERED_NAMES,
  parseReference,
  ruleMark,
  SHEET_NAME,
} from '../../core/index.ts';
import { isTrue } from './workbook-part.ts';
import { type Attributes, scanXml } from './xml-scan.ts';

/** What lies over a sheet's cells. */
interface Covers {
  /** By name, of those that the core asks for and that have a cell. */
  readonly covers: ReadonlyMap<string, CellCover>;
  /** Those of `COVERED_COLUMNS` that are hidden. */
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
}

/** More blocks than a sheet of ours ever has; whatever comes after them is not looked at. */
const MOST_BLOCKS = 10_000;

const AFTER_CELLS = /<\/(?:[\w-]+:)?sheetData\s*>([^]*)<\/(?:[\w-]+:)?worksheet\s*>\s*$/;
const HIDDEN_ROW = /<(?:[\w-]+:)?row(?=\s)(?=[^<>]*\shidden="(?:1|true)")[^<>]*?\sr="(\d{1,7})"/g;

const HIDDEN_COLUMNS = /<(?:[\w-]+:)?col(?=\s)(?=[^<>]*\shidden="(?:1|true)")[^<>]*>/g;

interface Rule {
  readonly ranges: readonly CellRange[];
  readonly mark: string;
}

function markOf(type: string, formula: string): string {
  if (type === 'none') return '';
  if (type === 'custom') return ruleMark({ kind: 'custom', formula });
  const literal = type === 'list' ? /^"([^]*)"$/.exec(formula)?.[1] : undefined;
  return literal === undefined
    ? `${type} ${formula}`
    : ruleMark({ kind: 'list', items: literal.replaceAll('""', '"').split(',') });
}

function isInside({ row, column }: CellRange, range: CellRange): boolean {
  const isInRows = row >= range.row && row < range.row + range.rows;
  return isInRows && column >= range.column && column < range.column + range.columns;
}

/** Gathers what follows the cells in a sheet's part. */
class CoverReader {
  readonly rules: Rule[] = [];
  readonly highlights: (readonly CellRange[])[] = [];
  readonly merges: CellRange[] = [];
  isProtected = false;
  private blocks = 0;
  private formatted: readonly CellRange[] = [];
  private rule: { ranges: readonly CellRange[]; type: string; formula: string } | null = null;
  private isInFormula = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetProtection') this.isProtected = isTrue(attributes.get('sheet'));
    else if (name === 'mergeCell') this.merges.push(...this.blocksOf(attributes.get('ref')));
    else if (name === 'conditionalFormatting') this.formatted = this.blocksOf(attributes.get('sqref'));
    else if (name === 'cfRule') this.highlights.push(this.formatted);
    else if (name === 'dataValidation') {
      const type = attributes.get('type') ?? 'none';
      this.rule = { ranges: this.blocksOf(attributes.get('sqref')), type, formula: '' };
    } else if (name === 'formula1') this.isInFormula = true;
  }

  text(text: string): void {
    if (this.isInFormula && this.rule !== null) this.rule.formula += text;
  }

  close(name: string): void {
    if (name === 'formula1') this.isInFormula = false;
    if (name !== 'dataValidation' || this.rule === null) return;
    this.rules.push({ ranges: this.rule.ranges, mark: markOf(this.rule.type, this.rule.formula) });
    this.rule = null;
  }

  private blocksOf(references: string | undefined): readonly CellRange[] {
    if (this.blocks >= MOST_BLOCKS) return [];
    const words = (references ?? '').trim().split(/\s+/, MOST_BLOCKS - this.blocks);
    this.blocks += words.length;
    return words.flatMap((word) => parseReference(word) ?? []);
  }
}

function hiddenRows(xml: string): ReadonlySet<number> {
  return new Set(Array.from(xml.matchAll(HIDDEN_ROW), ([, number]) => Number(number) - 1));
}

const BEFORE_CELLS = /^[^]*?<(?:[\w-]+:)?sheetData[\s/>]/;

/** Whether a column, counted from 0, is hidden. */
function columnHiding(xml: string): (column: number) => boolean {
  const tags = BEFORE_CELLS.exec(xml)?.[0].match(HIDDEN_COLUMNS) ?? [];
  const spans = tags.map((tag) => ({
    first: Number(/\smin="(\d{1,5})"/.exec(tag)?.[1] ?? NaN),
    last: Number(/\smax="(\d{1,5})"/.exec(tag)?.[1] ?? NaN),
  }));
  return (column) => spans.some(({ first, last }) => column + 1 >= first && column + 1 <= last);
}

/**
 * What lies over the entry cells of a sheet: validations, highlights, merges, hidden rows and columns.
 *
 * @param names the sheet's own names
 * @throws UnreadableFileError
 */
export function readCovers(
  xml: string,
  part: string,
  names: ReadonlyMap<string, CellRange | null>,
): Partial<Covers> {
  const after = AFTER_CELLS.exec(xml)?.[1];
  if (after === undefined) return {};
  const reader = new CoverReader();
  scanXml(`<after>${after}</after>`, part, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    text: (text) => {
      reader.text(text);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  const hidden = hiddenRows(xml);
  const coverOf = (cell: CellRange): CellCover => ({
    rule: reader.rules.find(({ ranges }) => ranges.some((range) => isInside(cell, range)))?.mark ?? '',
    highlights: reader.highlights.filter((ranges) => ranges.some((range) => isInside(cell, range))).length,
    isHidden: hidden.has(cell.row),
    isMergedAway: reader.merges.some(
      (range) => isInside(cell, range) && (range.row !== cell.row || range.column !== cell.column),
    ),
  });
  const covered = COVERED_NAMES.flatMap((name): readonly (readonly [string, CellCover])[] => {
    const range = names.get(name);
    return range == null ? [] : [[name, coverOf(range)]];
  });
  const block = names.get(SHEET_NAME);
  const columns = block == null ? [] : COVERED_COLUMNS.map((offset) => block.column + offset);
  const hiddenColumns = columns.filter(columnHiding(xml));
  return { covers: new Map(covered), hiddenColumns, isProtected: reader.isProtected };
}
