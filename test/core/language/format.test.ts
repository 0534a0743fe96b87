import fc from 'fast-check';
import { CATALOGUES, formatMargin, formatPercent, formatPoints } from '../../../src/core/index.ts';

const { th, en } = CATALOGUES;

describe('points', () => {
  test.each([
    [0, '0.00'],
    [1, '0.01'],
    [10, '0.10'],
    [2_750, '27.50'],
    [99_999, '999.99'],
    [100_000, '1,000.00'],
    [123_456_789, '1,234,567.89'],
    [-1, '−0.01'],
    [-100_000, '−1,000.00'],
  ])('%i hundredths read %s', (hundredths, words) => {
    expect(formatPoints(hundredths)).toBe(words);
  });

  test('read back as the hundredths that they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
        const plain = formatPoints(hundredths).replace('−', '-').replaceAll(',', '');
        expect(Math.round(Number(plain) * 100)).toBe(hundredths + 0);
      }),
    );
  });

  test.each([
    [th, '27.50 คะแนน'],
    [en, '27.50 points'],
  ])('have their unit in %#', (catalogue, words) => {
    expect(catalogue.points(2_750)).toBe(words);
  });
});

describe('a margin', () => {
  test.each([
    [1_250, '+12.50'],
    [1, '+0.01'],
    [0, '0.00'],
    [-1, '−0.01'],
  ])('of %i hundredths reads %s', (hundredths, words) => {
    expect(formatMargin(hundredths)).toBe(words);
  });
});

describe('a percentage', () => {
  test.each([
    [3_000, 12_000, '25 %'],
    [3_001, 12_000, '25.01 %'],
    [7_250, 12_000, '60.42 %'],
    [0, 7_000, '0 %'],
    [7_000, 7_000, '100 %'],
    [1_750, 7_000, '25 %'],
  ])('%i of %i reads %s', (part, whole, words) => {
    expect(formatPercent(part, whole)).toBe(words);
  });
});

describe('a date', () => {
  test.each([
    [{ year: 2026, month: 9, day: 30 }, '30 กันยายน 2569', '30 September 2026 (B.E. 2569)'],
    [{ year: 2024, month: 2, day: 29 }, '29 กุมภาพันธ์ 2567', '29 February 2024 (B.E. 2567)'],
    [{ year: 2027, month: 1, day: 1 }, '1 มกราคม 2570', '1 January 2027 (B.E. 2570)'],
    [{ year: 2026, month: 12, day: 31 }, '31 ธันวาคม 2569', '31 December 2026 (B.E. 2569)'],
  ])('%j reads %s, %s', (date, thai, english) => {
    expect([th.date(date), en.date(date)]).toEqual([thai, english]);
  });

  test('has twelve months in either language, all different', () => {
    const months = Array.from({ length: 12 }, (_, index) => ({ year: 2026, month: index + 1, day: 1 }));
    expect([new Set(months.map(th.date)).size, new Set(months.map(en.date)).size]).toEqual([12, 12]);
  });
});

describe('a list', () => {
  test.each([
    [[], '', ''],
    [['1'], '1', '1'],
    [['1', '2'], '1 และ 2', '1 and 2'],
    [['1', '2', '3'], '1 2 และ 3', '1, 2 and 3'],
  ])('of %j reads %s, %s', (words, thai, english) => {
    expect([th.list(words), en.list(words)]).toEqual([thai, english]);
  });
});
