import fc from 'fast-check';
import {
  type Assessment,
  type AwardId,
  AWARD_IDS,
  CATALOGUES,
  createSummary,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  FRESHNESS_NAME,
  isScoreSheet,
  imageOf,
  judge,
  NO_WRITTEN_WORDS,
  type SheetBlueprint,
  type SheetImage,
} from '../../../src/core/index.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import { withoutSpaces } from '../award-book.ts';
import { assessmentOf, fullScores, scoresAt } from '../scores.ts';
import { freshImage } from './changed-image.ts';
import { textsIn } from './formula-anatomy.ts';
import { cellsOf, testSheetRules, wordsOf } from './sheet-rules.ts';

function summaryOf(assessment: Assessment, source: SheetImage = freshImage(assessment)): SheetBlueprint {
  const writtenOn = { year: 2026, month: 9, day: 30 };
  return createSummary(EDITION_2562, {
    assessment,
    findings: judge(EDITION_2562, assessment),
    source,
    writtenOn,
    words: NO_WRITTEN_WORDS,
    rulesSheet: 'เกณฑ์และที่มา',
  });
}

function applying(award: AwardId | null, scores = scoresAt(50, { '3': null })): Assessment {
  return assessmentOf(scores, {}, { award, agency: 'กรมตัวอย่าง', flCertificate: { state: 'yes' } });
}

const LONG = 'เหตุผลที่ยาวมาก “จริง” '.repeat(30).trim();

describe('the summary of an empty score sheet', () => testSheetRules(() => summaryOf(EMPTY_ASSESSMENT)));
describe('the summary for a category award', () => testSheetRules(() => summaryOf(applying('category-1'))));
describe('the summary for the outstanding level', () =>
  testSheetRules(() => summaryOf(applying('outstanding'))));
describe('the summary of a sheet with long words and strange names', () =>
  testSheetRules(() => {
    const facts = {
      agency: LONG,
      assessor: 'a "b" \'c\'',
      flCertificate: { state: 'notApplicable', reason: LONG.repeat(20) },
    } as const;
    const assessment = assessmentOf(fullScores(), {}, facts);
    return summaryOf(assessment, { ...freshImage(assessment), name: "It's 'ใบ' \"1\"" });
  }));

/** The texts of the summary's cells, in their order. */
function textsOf(summary: SheetBlueprint): readonly string[] {
  return summary.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
}

describe('the summary', () => {
  test('has the three verdicts on every award in one row with its name', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const { verdict: words, award: names } = CATALOGUES.th;
        const summary = summaryOf(assessment);
        const rows = judge(EDITION_2562, assessment).awards.map(({ award, points, declared, verdict }) =>
          [names[award.id], words[points], words[declared], words[verdict]].join('|'),
        );
        expect(textsOf(summary).join('|')).toContain(rows[0]);
        expect(rows.filter((row) => !textsOf(summary).join('|').includes(row))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test.each(AWARD_IDS)('for %s quotes every sentence that its gates and conditions rest on', (award) => {
    const words = withoutSpaces(textsOf(summaryOf(applying(award))).join(''));
    const { gates, conditions } = EDITION_2562.award[award];
    const quotes = [...gates, ...conditions].map(({ citation }) => withoutSpaces(citation.quote));
    expect(quotes.filter((quote) => !words.includes(quote))).toEqual([]);
  });

  test('quotes the sentences of all awards while none is applied for', () => {
    const words = withoutSpaces(textsOf(summaryOf(applying(null))).join(''));
    const quotes = EDITION_2562.awards.flatMap(({ gates }) =>
      gates.map(({ citation }) => withoutSpaces(citation.quote)),
    );
    expect(quotes.filter((quote) => !words.includes(quote))).toEqual([]);
  });

  test.each(AWARD_IDS)('for %s has a line for each of its gates with its verdict', (award) => {
    const assessment = applying(award);
    const finding = judge(EDITION_2562, assessment).awards.find((each) => each.award.id === award);
    const words = textsOf(summaryOf(assessment)).join('|');
    const lines = (finding?.gates ?? []).map(({ gate, verdict }) => [
      CATALOGUES.th.gate(gate),
      CATALOGUES.th.verdict[verdict],
    ]);
    const missing = lines.filter(([gate = '', verdict = '']) => {
      const start = words.lastIndexOf(`${gate}|`, words.indexOf('คะแนนรายข้อ'));
      return start < 0 || !words.slice(start).split('|').slice(1, 5).includes(verdict);
    });
    expect([lines.length > 7, missing]).toEqual([true, []]);
  });

  test('says of which criteria its figures are', () => {
    expect(textsOf(summaryOf(applying('category-2')))).toContain('เกณฑ์ PMQA พ.ศ. 2562 · คะแนนเต็ม 1,000');
  });

  test('says when and from which sheet it was made, in the Buddhist era', () => {
    expect(textsOf(summaryOf(applying(null))).join()).toContain('จัดทำเมื่อ 30 กันยายน 2569 จากแผ่นงาน “ใบคะแนน”');
  });

  test('has three places to sign', () => {
    expect(textsOf(summaryOf(applying(null))).filter((words) => words.startsWith('ลงชื่อ'))).toHaveLength(3);
  });

  test('shows every settled and open reading', () => {
    const assessment = {
      ...applying(null),
      readings: { ownCategory: 'atLeast', otherRows: 'open', outstandingCategory7: 'whole' },
    } as const;
    const words = wordsOf(summaryOf(assessment));
    expect(
      ['ร้อยละ 50 พอดีก็ผ่าน', 'ยังไม่กำหนด', 'คะแนนรวมหมวด 7'].filter((each) => !words.includes(each)),
    ).toEqual([]);
  });

  test('is no score sheet itself', () => {
    expect(isScoreSheet(imageOf(summaryOf(applying(null)), 'summary', 'สรุป'))).toBe(false);
  });

  test('is open to be changed, since it is written anew', () => {
    expect(summaryOf(applying(null)).isProtected).toBe(false);
  });

  test('of any assessment has no two cells in one place and no word lost', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const summary = summaryOf(assessment);
        const places = summary.cells.map(({ row, column }) => `${String(row)},${String(column)}`);
        expect([new Set(places).size, wordsOf(summary).filter((each) => /undefined|NaN/.test(each))]).toEqual(
          [places.length, []],
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('what says whether the summary is up to date', () => {
  const summary = summaryOf(applying('category-1'));
  const freshness = summary.names.find(({ name }) => name === FRESHNESS_NAME);
  const formulaAt = (place: string): string | undefined =>
    summary.cells.flatMap(({ row, column, content }) =>
      content.kind === 'formula' && `${String(row)},${String(column)}` === place ? [content.formula] : [],
    )[0];

  test('is a formula in the cell of its name with an answer for fresh, changed and gone', () => {
    const [place = ''] = freshness === undefined ? [] : cellsOf(freshness.range);
    expect(textsIn(formulaAt(place) ?? '')).toEqual([
      '✓ ตรงกับใบคะแนนปัจจุบัน',
      '✗ ใบคะแนนถูกแก้ไขหลังจัดทำสรุปนี้ โปรดจัดทำสรุปใหม่',
      '✗ ไม่พบใบคะแนนต้นทาง',
    ]);
  });

  test('watches every score, fact and reading of the sheet that it was made of', () => {
    const source = freshImage(applying('category-1'));
    const watched = [...source.names].filter(
      ([name]) =>
        /^pmqa_(score|reading)_/.test(name) ||
        /^pmqa_(agency|kind|award|round|assessor|date|fl_|prior|report)/.test(name),
    );
    const formulas = summary.cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    const unwatched = watched.filter(([, range]) => {
      if (range === null) return true;
      const reference = `$${String.fromCharCode(65 + range.column)}$${String(range.row + 1)}`;
      return !formulas.some((formula) =>
        new RegExp(`!${reference.replaceAll('$', '\\$')}(?!\\d)`).test(formula),
      );
    });
    expect([watched.length, unwatched]).toEqual([27, []]);
  });

  test('lies out of sight, but for its words', () => {
    const flags = summary.cells.filter(
      ({ content, column }) => content.kind === 'formula' && summary.columns[column]?.isHidden !== true,
    );
    expect(flags.map(({ row, column }) => `${String(row)},${String(column)}`)).toEqual(
      freshness === undefined ? [] : cellsOf(freshness.range),
    );
  });
});
