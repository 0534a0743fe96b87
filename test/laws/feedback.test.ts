import fc from 'fast-check';
import { commentKey, commentsOf } from '../../src/core/feedback/comment.ts';
import { type DraftLine, redrafted } from '../../src/core/feedback/draft.ts';
import { CRITERION_IDS, createReportSheet } from '../../src/core/index.ts';
import { nameKey } from '../../src/core/checks/agency-key.ts';
import {
  assessed,
  draftImageOf,
  reportIn,
  scoreSheetOf,
  textsOf,
  TICK,
  typed,
  WORDING,
} from '../core/feedback/feedback-samples.ts';

const NAMES = ['A01', 'A-17', 'B7x', 'สมมติ ทดลองงาน', 'นางสาวตัวอย่าง ทดสอบดี', 'Test Person', 'ฐาปน'];
const PLAIN = ['สื่อสารทั่วถึง', 'ควรทบทวน', 'plans are reviewed', 'องค์กร', '12 ครั้ง', 'กระดาษ A4'];

const words = fc
  .array(fc.constantFrom(...PLAIN, ...NAMES, ...NAMES.map((name) => `${name}: `)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

const lines = fc.array(
  fc.record({
    criterion: fc.constantFrom(...CRITERION_IDS),
    kind: fc.constantFrom('strengths', 'ofi'),
    text: fc.constantFrom('ก', 'ข', 'ค', 'ง'),
    tick: fc.constantFrom('', 'ใช้', 'ไม่ใช้'),
    wording: fc.constantFrom('', 'คำใหม่'),
    order: fc.constantFrom('', '1', '2'),
    isGone: fc.boolean(),
  }),
  { maxLength: 12 },
) satisfies fc.Arbitrary<readonly DraftLine[]>;

describe('what an agency is told', () => {
  it('never has an assessor’s name or code in it', () => {
    let reports = 0;
    fc.assert(
      fc.property(
        words,
        words,
        fc.constantFrom('', ...PLAIN),
        fc.constantFrom(...NAMES),
        (a, b, own, assessor) => {
          const scores = scoreSheetOf(assessed({ '2': { strengths: a }, '7.4': { ofi: b } }, { assessor }));
          const draft = typed(typed(draftImageOf(scores), TICK, 'ใช้'), WORDING, own === '' ? null : own);
          const report = reportIn(scores, draft);
          if ('code' in report) return report.code === 'namesAssessor';
          reports += 1;
          const sheet = createReportSheet(report);
          const told = [
            ...textsOf(report),
            ...[report.title, report.subtitle, report.fileName, report.footer, sheet.sheetName],
            ...sheet.cells.map(({ content }) => (content.kind === 'text' ? content.text : '')),
          ];
          const bare = nameKey(assessor.replace(/^นางสาว|-/g, ''));
          return !told.some((text) => nameKey(text).includes(bare) || /\ba\d\d/i.test(text));
        },
      ),
      { numRuns: 60 },
    );
    expect(reports).toBeGreaterThan(10);
  });
});

describe('a draft that is made again', () => {
  const notesOf = (texts: readonly string[]): Parameters<typeof commentsOf>[0] => [
    assessed({ '1': { strengths: texts.join('\n') } }).notes,
  ];
  const texts = fc.array(fc.constantFrom('ก', 'ข', 'ค', 'ง', 'จ'), { maxLength: 6 });

  it('has every comment once, in the assessors’ order, and loses no line', () => {
    fc.assert(
      fc.property(texts, lines, (written, before) => {
        const comments = commentsOf(notesOf(written));
        const after = redrafted(comments, before);
        expect(after.slice(0, comments.length).map(commentKey)).toEqual(comments.map(commentKey));
        const entries = (line: DraftLine): string =>
          JSON.stringify([commentKey(line), line.tick, line.wording, line.order]);
        const kept = after.map(entries);
        expect(before.map(entries).filter((line) => !kept.includes(line))).toEqual([]);
        expect(after.slice(comments.length).every(({ isGone }) => isGone)).toBe(true);
      }),
    );
  });

  it('stays as it is when nothing was written since', () => {
    fc.assert(
      fc.property(texts, lines, (written, before) => {
        const comments = commentsOf(notesOf(written));
        const once = redrafted(comments, before);
        expect(redrafted(comments, once).map(commentKey)).toEqual(once.map(commentKey));
      }),
    );
  });
});
