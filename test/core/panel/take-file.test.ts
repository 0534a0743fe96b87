import {
  closingOf,
  createClosingSheet,
  EDITION_2562,
  EVERYTHING,
  FACT_NAMES,
  type FileOutcome,
  imageOf,
  scoreName,
  type SheetImage,
  takeFile,
  TOTAL_NAME,
  type Wanted,
} from '../../../src/core/index.ts';
import { freshImage, withCell, withoutName } from '../blueprint/changed-image.ts';
import { assessmentOf, filed } from './panels.ts';

const TODAY = { year: 2026, month: 11, day: 22 };

function outcomeOf(images: readonly SheetImage[], wanted: Wanted = EVERYTHING): FileOutcome {
  return takeFile(EDITION_2562, 'a.xlsx', images, wanted, TODAY);
}

function codeOf(images: readonly SheetImage[], wanted: Wanted = EVERYTHING): string {
  const outcome = outcomeOf(images, wanted);
  return outcome.status === 'taken' ? 'taken' : outcome.refusal.code;
}

const healthy = freshImage(assessmentOf('A'));
const siteVisit = freshImage(assessmentOf('A', {}, { round: 'site-visit' }));

describe('a file', () => {
  test('is taken with everything that its score sheets say', () => {
    const scored = assessmentOf('A', { '1': 61.25, '2': 'abstained' }, { agency: 'กรม ก' });
    const words = { strengths: 'มีแนวทาง', ofi: '', evidence: 'บรรทัดแรก\nบรรทัดที่สอง' };
    const assessment = { ...scored, notes: { ...scored.notes, '7.6': words } };
    const outcome = outcomeOf([freshImage(assessment)]);
    expect(outcome).toEqual({
      status: 'taken',
      file: 'a.xlsx',
      passedOver: 0,
      // The key of the words depends on the order in which an assessment was made.
      sheets: [{ ...filed(assessment, 'a.xlsx'), words: expect.stringMatching(/^[0-9a-f]{64}$/) as string }],
    });
  });

  test('is taken where only scores are missing', () => {
    expect(codeOf([freshImage(assessmentOf('A', { '1': 'unscored' }))])).toBe('taken');
  });

  test('is taken with the score sheets asked for, the others passed over', () => {
    const outcome = outcomeOf([healthy, siteVisit], { ...EVERYTHING, round: 'site-visit' });
    expect(outcome).toMatchObject({
      status: 'taken',
      passedOver: 1,
      sheets: [{ assessment: { facts: { round: 'site-visit' } } }],
    });
  });

  test.each([
    ['otherAgency', { agency: 'กรมอื่น' }],
    ['otherAward', { award: 'category-2' }],
    ['otherRound', { round: 'consensus' }],
  ] as const)('is refused as %s where it has no score sheet of what is asked for', (code, wanted) => {
    expect(codeOf([siteVisit], { ...EVERYTHING, ...wanted })).toBe(code);
  });

  test('is refused whole where one of the score sheets asked for has an error', () => {
    const wrong = withCell(siteVisit, scoreName('1'), { value: 'sixty' });
    expect(codeOf([healthy, wrong])).toBe('scoresInvalid');
    expect(codeOf([healthy, wrong], { ...EVERYTHING, round: 'site-visit' })).toBe('scoresInvalid');
  });

  test.each([
    ['scoresInvalid', withCell(healthy, scoreName('1'), { value: 121 })],
    ['scoresInvalid', withoutName(healthy, scoreName('1'))],
    ['sheetDamaged', withoutName(healthy, TOTAL_NAME)],
    ['formulasOverwritten', withCell(healthy, TOTAL_NAME, { value: 999, formula: null })],
    ['agencyMissing', withCell(healthy, FACT_NAMES.agency, { value: '\u200B ' })],
    ['assessorMissing', withCell(healthy, FACT_NAMES.assessor, { value: null })],
  ])('is refused as %s', (code, image) => {
    expect(codeOf([image])).toBe(code);
  });

  test('is refused for the gravest of its errors', () => {
    const wrong = withCell(healthy, scoreName('1'), { value: 121 });
    expect(codeOf([withCell(wrong, TOTAL_NAME, { value: 999, formula: null })])).toBe('formulasOverwritten');
  });

  test('of other criteria is refused whatever is asked for', () => {
    const other = withCell(healthy, 'pmqa_schema', { value: 'pmqa-score-sheet/2/2558' });
    expect(codeOf([other], { ...EVERYTHING, agency: 'กรมอื่น' })).toBe('otherEdition');
  });

  test('is refused where a score was changed after it was closed, until a reason opens it again', () => {
    const assessment = assessmentOf('A', { '1': 60 });
    const closing = closingOf(assessment, 'ฝ่ายเลขานุการ', TODAY);
    const blueprint = createClosingSheet(EDITION_2562, {
      assessment,
      closing,
      source: freshImage(assessment),
    });
    const closed = imageOf(blueprint, 'sheet-2', blueprint.sheetName);
    const changed = withCell(freshImage(assessment), scoreName('1'), { value: 61 });
    expect(codeOf([freshImage(assessment), closed])).toBe('taken');
    expect(codeOf([changed, closed])).toBe('changedAfterClosing');
    const reopened = withCell(closed, 'pmqa_reopened_reason', { value: 'คณะกรรมการให้แก้ไข' });
    expect(codeOf([changed, reopened])).toBe('taken');
  });

  test('without a score sheet of ours is refused', () => {
    expect(codeOf([])).toBe('noScoreSheet');
    expect(codeOf([withCell(healthy, 'pmqa_schema', { value: 'pmqa-summary/1/2562' })])).toBe('noScoreSheet');
  });
});
