import {
  type Assessment,
  cellAt,
  type CellValue,
  createScoreSheet,
  draftOfScoreSheet,
  draftsIn,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Facts,
  type FeedbackRefusal,
  forEachCriterion,
  imageOf,
  type Notes,
  assessorsIn,
  reportOfDraft,
  type ReportPage,
  type SheetImage,
} from '../../../src/core/index.ts';

export const WRITTEN_ON = { year: 2026, month: 9, day: 30 };

/** An assessment by A-07 with half of every maximum and the words that are given. */
export function assessed(
  notes: Partial<Record<keyof Assessment['notes'], Partial<Notes>>>,
  facts: Partial<Facts> = {},
): Assessment {
  return {
    ...EMPTY_ASSESSMENT,
    facts: { ...EMPTY_ASSESSMENT.facts, agency: 'กรมทดสอบ', award: 'category-1', assessor: 'A-07', ...facts },
    entries: forEachCriterion((id) => ({
      state: 'scored',
      hundredths: EDITION_2562.criterion[id].maximum * 50,
    })),
    notes: forEachCriterion((id) => ({ strengths: '', ofi: '', evidence: '', ...notes[id] })),
  };
}

/** The score sheet of an assessment as it stands in a workbook. */
export function scoreSheetOf(assessment: Assessment): SheetImage {
  const sheet = createScoreSheet(EDITION_2562, assessment);
  return imageOf(sheet, 'scores', sheet.sheetName);
}

/** The draft of a score sheet as it stands in a workbook with it and `others`. */
export function draftImageOf(scores: SheetImage, others: readonly SheetImage[] = []): SheetImage {
  const images = [scores, ...others];
  const draft = draftOfScoreSheet(EDITION_2562, scores, assessorsIn(images), draftsIn(images));
  if (draft === null) throw new Error('there is nothing to draft');
  return imageOf(draft, 'draft', draft.sheetName);
}

/** The cells of a draft's lines, by the words of the third column. */
export const TICK = 3;
export const WORDING = 4;
export const ORDER = 5;

/** Types into a column beside every line whose text `isMeant`. */
export function typed(
  image: SheetImage,
  column: number,
  value: CellValue,
  isMeant: (text: string) => boolean = () => true,
): SheetImage {
  const lines = image.names.get('pmqa_feedback_lines');
  if (lines == null) throw new Error('no draft');
  const cells = image.cells.map((row, at) => {
    const text = cellAt(image, at, 2).value;
    const isLine = at >= lines.row && typeof text === 'string' && isMeant(text);
    return isLine ? row.map((cell, index) => (index === column ? { ...cell, value } : cell)) : row;
  });
  return { ...image, cells };
}

/** The report of the only draft among the sheets. */
export function reportIn(...images: readonly SheetImage[]): ReportPage | FeedbackRefusal {
  const [draft] = draftsIn(images);
  if (draft === undefined) throw new Error('no draft');
  return reportOfDraft(EDITION_2562, draft, images, WRITTEN_ON);
}

/** The report, which has to be one. */
export function pageIn(...images: readonly SheetImage[]): ReportPage {
  const page = reportIn(...images);
  if ('code' in page) throw new Error(`no report: ${page.code}`);
  return page;
}

/** Every text of a page, in its order. */
export function textsOf(page: ReportPage): readonly string[] {
  return page.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.words, ...(block.beside === undefined ? [] : [block.beside])];
      case 'paragraph':
        return [block.words];
      case 'list':
        return [...block.items];
      case 'pairs':
        return block.pairs.flat();
      case 'table':
        return [...block.head, ...block.rows.flat()];
    }
  });
}

/** The items of all lists of a page. */
export function itemsOf(page: ReportPage): readonly string[] {
  return page.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}
