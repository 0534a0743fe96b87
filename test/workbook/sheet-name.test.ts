import fc from 'fast-check';
import { uniqueSheetName } from '../../src/workbook/sheet-name.ts';

describe('the name of a new sheet', () => {
  test.each([
    ['stays as wished when it is free', 'แบบให้คะแนน', ['Sheet1'], 'แบบให้คะแนน'],
    ['gets a number when it is taken', 'สรุป', ['สรุป'], 'สรุป (2)'],
    ['gets the next number when that is taken too', 'สรุป', ['สรุป', 'สรุป (2)'], 'สรุป (3)'],
    ['is taken in whatever case', 'Score', ['SCORE'], 'Score (2)'],
    ['is taken in whatever width', 'A1', ['Ａ１'], 'A1 (2)'],
    ['loses what Excel forbids', 'ก/ข:ค?[ง]*\\จ', [], 'ก-ข-ค--ง---จ'],
    ['loses half a pair of surrogates', 'ก\ud83d', [], 'ก'],
    ['loses line breaks', 'ก\nข', [], 'ก ข'],
    ['loses apostrophes at its ends only', "'ก'ข'", [], "ก'ข"],
    ['is cut before its apostrophe is stripped', `${'x'.repeat(30)}'y`, [], 'x'.repeat(30)],
    ['cannot be the one that Excel keeps', 'History', [], 'History (2)'],
    ['has a fallback when nothing is left', "''", [], 'PMQA'],
    ['makes room for its number', 'x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('%s', (_, wished, taken, expected) => {
    expect(uniqueSheetName(wished, taken)).toBe(expected);
  });

  test('is never cut inside a Thai cluster', () => {
    // The 31st unit would be น of the last syllable, without its vowel and tone mark.
    expect(uniqueSheetName(`${'ก'.repeat(30)}นี้`, [])).toBe('ก'.repeat(30));
  });

  test('is never cut inside a pair of surrogates', () => {
    expect(uniqueSheetName(`${'ก'.repeat(30)}😀`, [])).toBe('ก'.repeat(30));
  });

  test('is numbered from the fallback when one character leaves no room', () => {
    const flag = `e${'\u0301'.repeat(28)}`;
    expect(uniqueSheetName(flag, [flag])).toBe('PMQA (2)');
  });

  test('is one that Excel takes, whatever was wished for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.array(fc.string()), (wished, taken) => {
        const name = uniqueSheetName(wished, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});
