import type { CalendarDate } from '../../assessment/facts.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { Comment } from '../../feedback/comment.ts';
import { type ReportRefusal, reportOf } from '../../feedback/report.ts';
import { pageOf, type ReportPage } from '../../feedback/report-page.ts';
import { isPanelSheet } from '../panel/reading/read-panel.ts';
import type { SheetImage } from '../sheet-image.ts';
import { type DraftSheet, readDraft } from './read-draft.ts';
import { assessorsIn, readSource } from './sources.ts';

/** Why there is no draft, or no report of one. */
export interface FeedbackRefusal {
  readonly code:
    | ReportRefusal['code']
    /** The assessors wrote nothing that could be told. */
    | 'noComments'
    | 'noDraft'
    /** No panel of the workbook has one. */
    | 'noPanelDraft'
    | 'sourceGone'
    | 'sourceErrors'
    /** The sheet of the panel does not say what counts. */
    | 'panelErrors';
  /** The draft, or the score sheet that there is none of. */
  readonly sheet: string;
  /** The lines that it hangs on. */
  readonly lines: readonly Comment[];
}

/** The drafts of a workbook, in its order. */
export function draftsIn(images: readonly SheetImage[]): readonly DraftSheet[] {
  return images.flatMap((image) => readDraft(image) ?? []);
}

/**
 * The last draft of each score sheet, and of each work that a panel assessed: an earlier one is what it was made anew
 * from.
 */
export function latestDrafts(images: readonly SheetImage[]): readonly DraftSheet[] {
  const drafts = draftsIn(images);
  const panels = images.filter(isPanelSheet).map(({ name }) => name);
  const isOfWork = ({ source }: DraftSheet): boolean => source === null || panels.includes(source);
  const latest = new Map(
    drafts.map((draft) => [isOfWork(draft) ? `work ${draft.work}` : `sheet ${String(draft.source)}`, draft]),
  );
  return drafts.filter((draft) => [...latest.values()].includes(draft));
}

/** What an agency is told by a draft, or why there is no report of it. */
export function reportOfDraft(
  edition: Edition,
  { sheet, source, draft }: DraftSheet,
  images: readonly SheetImage[],
  writtenOn: CalendarDate,
): ReportPage | FeedbackRefusal {
  const image = images.find(({ name }) => name === source);
  const read = image === undefined ? null : readSource(edition, image, images);
  if (read === null) return { code: 'sourceGone', sheet, lines: [] };
  if (read.kind === 'panelErrors') return { code: 'panelErrors', sheet, lines: [] };
  if (read.kind === 'errors') return { code: 'sourceErrors', sheet, lines: [] };
  const report = reportOf({ draft, standing: read.standing, assessors: assessorsIn(images), writtenOn });
  return 'code' in report ? { ...report, sheet } : pageOf(edition, report);
}
