import {
  assessorsIn,
  createReportSheet,
  draftOfScoreSheet,
  draftsIn,
  type DraftSheet,
  EDITION_2562,
  FEEDBACK_TEXT,
  type FeedbackRefusal,
  latestDrafts,
  reportOfDraft,
  type ReportPage,
  sameName,
  type SheetBlueprint,
  type SheetImage,
  workKey,
} from '../core/index.ts';
import { writeTextDocument } from '../word/write-text-document.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import type { Context, ExitCode } from './context.ts';
import { closingSheets, copiedSheets, namingBeside } from './copied-sheets.ts';
import { earlierDrafts } from './earlier-drafts.ts';
import { readSheets, refuseSameFile, refuseToOverwrite, writeWhole } from './files.ts';
import { scoreSheetsOf } from './score-sheets-of.ts';

/** What the user wishes of `feedback`. */
export interface FeedbackCommand {
  readonly file: string;
  readonly out: string;
  /** Make the draft, rather than the report of one. */
  readonly isDraft: boolean;
  /** A workbook whose drafts go on; `null` for the file itself alone. */
  readonly from: string | null;
  /** Tell this agency alone. */
  readonly agency: string | null;
  readonly force: boolean;
}

function complain(
  file: string,
  refusals: readonly FeedbackRefusal[],
  { words, complain: say }: Context,
): void {
  const text = FEEDBACK_TEXT[words.language];
  for (const refusal of refusals) {
    say(`${file}: ${text.refused(refusal)}`);
    for (const line of refusal.lines) say(`    ${text.line(line)}`);
  }
}

/** A new workbook with the score sheets, and behind each its draft and its closings. */
async function writeDrafts({ file, from, out, force }: FeedbackCommand, context: Context): Promise<ExitCode> {
  const filed = await scoreSheetsOf(file, context);
  const images = await readSheets(file, context);
  const works = filed.map(({ reading }) => workKey(reading.assessment.facts));
  const earlier = from === null ? null : await earlierDrafts(from, works, context);
  if (from !== null && earlier === null) return 2;
  const assessors = assessorsIn(images);
  // What stands in the file itself is the newer.
  const drafts = [...(earlier?.drafts ?? []), ...draftsIn(images)];
  const copied = copiedSheets(filed);
  const name = namingBeside(copied);
  const made = copied.map((each) => {
    const draft = draftOfScoreSheet(EDITION_2562, each.image, assessors, drafts);
    return { each, draft };
  });
  const without = made.filter(({ draft }) => draft === null);
  complain(
    file,
    without.map(({ each }) => ({ code: 'noComments', sheet: each.image.name, lines: [] })),
    context,
  );
  if (without.length === made.length) return 1;
  const sheets = made.flatMap(({ each, draft }): readonly SheetBlueprint[] => [
    each.blueprint,
    ...(draft === null ? [] : [name(draft)]),
    ...closingSheets(each, name),
  ]);
  await writeWhole(out, await writeWorkbook(sheets), force, context);
  await context.print(out);
  if (earlier?.note != null) context.complain(earlier.note);
  return without.length > 0 ? 1 : 0;
}

/** The drafts that are asked for; where there are none, why. */
function wantedDrafts(
  { file, agency }: FeedbackCommand,
  images: readonly SheetImage[],
  context: Context,
): readonly DraftSheet[] {
  const all = latestDrafts(images);
  const wanted = all.filter(({ draft }) => agency === null || sameName(draft.agency, agency));
  if (all.length === 0) complain(file, [{ code: 'noDraft', sheet: file, lines: [] }], context);
  else if (wanted.length === 0) context.complain(FEEDBACK_TEXT[context.words.language].otherAgency);
  return wanted;
}

async function bytesOf(out: string, pages: readonly ReportPage[]): Promise<Uint8Array> {
  const [page] = pages;
  if (page !== undefined && isTextDocument(out)) return writeTextDocument(page);
  return writeWorkbook(pages.map(createReportSheet));
}

function isTextDocument(file: string): boolean {
  return /\.docx$/i.test(file);
}

/** A new file with the reports alone: nothing in it leads back to an assessor. */
async function writeReports(command: FeedbackCommand, context: Context): Promise<ExitCode> {
  const { file, out, force } = command;
  const images = await readSheets(file, context);
  const drafts = wantedDrafts(command, images, context);
  if (drafts.length === 0) return 1;
  const results = drafts.map((draft) => reportOfDraft(EDITION_2562, draft, images, context.today()));
  const pages = results.flatMap((each) => ('code' in each ? [] : [each]));
  const refusals = results.flatMap((each) => ('code' in each ? [each] : []));
  complain(file, refusals, context);
  if (pages.length === 0) return 1;
  if (isTextDocument(out) && pages.length > 1) {
    const { words, complain: say } = context;
    say(FEEDBACK_TEXT[words.language].severalAgencies(words.list(pages.map(({ agency }) => agency))));
    return 2;
  }
  await writeWhole(out, await bytesOf(out, pages), force, context);
  await context.print(out);
  return refusals.length > 0 ? 1 : 0;
}

/**
 * `feedback FILE --draft [--from EARLIER.xlsx] --out OUT.xlsx`: a new workbook with the score sheets and a draft of
 * each, with what an earlier draft holds, there or in another file. `feedback FILE --out OUT.xlsx|OUT.docx`: the reports of the file's drafts, alone in a new file. The file
 * itself stays as it is.
 */
export async function feedback(command: FeedbackCommand, context: Context): Promise<ExitCode> {
  const { file, from, out, isDraft, force } = command;
  for (const each of [file, ...(from === null ? [] : [from])]) await refuseSameFile(each, out, context);
  await refuseToOverwrite(out, force, context);
  return isDraft ? writeDrafts(command, context) : writeReports(command, context);
}
