import { CRITERION_IDS } from '../../criteria/criterion.ts';
import { COMMENT_KINDS } from '../../feedback/comment.ts';
import type { Draft, DraftLine } from '../../feedback/draft.ts';
import { SCORE_DETAILS } from '../../feedback/score-detail.ts';
import { COMMENT_KIND_WORDS, SCORE_DETAIL_WORDS } from '../../language/feedback/draft-words.ts';
import { THAI } from '../../language/thai.ts';
import { foldThai, foldThaiDigits } from '../../scoring/fold-text.ts';
import { sheetReferredTo } from '../source-reference.ts';
import { DRAFT_NAMES, DRAFT_SCHEMA, SCHEMA_NAME } from '../names.ts';
import { type CellImage, cellAt, type CellValue, type SheetImage } from '../sheet-image.ts';
import { COLUMN } from './draft-layout.ts';

/** A draft as it stands in a workbook. */
export interface DraftSheet {
  readonly sheet: string;
  /** The sheet that the scores stand on; `null` once that is gone. */
  readonly source: string | null;
  /** Whose draft this is, the same for every draft of one work. */
  readonly work: string;
  readonly draft: Draft;
}

function cellOf(image: SheetImage, name: string): CellImage | null {
  const range = image.names.get(name);
  return range == null ? null : cellAt(image, range.row, range.column);
}

/** What a person sees in the cell. */
function wordsOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value).replace(/\r\n?/g, '\n').trim();
}

function wordsAt(image: SheetImage, name: string): string {
  return wordsOf(cellOf(image, name)?.value ?? null);
}

function lineAt(image: SheetImage, row: number, firstColumn: number): readonly DraftLine[] {
  const words = (column: number): string => wordsOf(cellAt(image, row, firstColumn + column).value);
  const criterion = CRITERION_IDS.find((id) => THAI.criterion(id) === foldThai(words(COLUMN.criterion)));
  const kind = COMMENT_KINDS.find((each) => COMMENT_KIND_WORDS[each] === foldThai(words(COLUMN.kind)));
  const text = words(COLUMN.text);
  if (criterion === undefined || kind === undefined || text === '') return [];
  const [tick, wording, order] = [words(COLUMN.tick), words(COLUMN.wording), words(COLUMN.order)];
  return [{ criterion, kind, text, tick, wording, order, isGone: false }];
}

function linesOf(image: SheetImage): readonly DraftLine[] {
  const range = image.names.get(DRAFT_NAMES.lines);
  if (range == null) return [];
  const rows = Array.from({ length: range.rows }, (_, index) => range.row + index);
  return rows.flatMap((row) => lineAt(image, row, range.column));
}

/** Reads a draft sheet as it stands; `null` where the sheet is none. Never throws on what a person did. */
export function readDraft(image: SheetImage): DraftSheet | null {
  if (wordsAt(image, SCHEMA_NAME) !== DRAFT_SCHEMA) return null;
  const year = Number(foldThaiDigits(wordsAt(image, DRAFT_NAMES.awardYear)));
  const detail = foldThai(wordsAt(image, DRAFT_NAMES.detail));
  return {
    sheet: image.name,
    source: sheetReferredTo(cellOf(image, DRAFT_NAMES.source)?.formula ?? null),
    work: wordsAt(image, DRAFT_NAMES.work),
    draft: {
      agency: wordsAt(image, DRAFT_NAMES.agency),
      awardYear: Number.isInteger(year) && year > 0 ? year : null,
      detail: SCORE_DETAILS.find((each) => SCORE_DETAIL_WORDS[each] === detail) ?? 'none',
      lines: linesOf(image),
    },
  };
}
