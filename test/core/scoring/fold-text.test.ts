import fc from 'fast-check';
import { foldFullWidth, foldSpaces, foldThai, foldThaiDigits } from '../../../src/core/scoring/fold-text.ts';

describe('one spelling of Thai', () => {
  test.each([
    ['sara am typed as nikhahit and sara aa', 'ท\u0E4D\u0E32', 'ท\u0E33'],
    ['nikhahit, tone mark, sara aa', 'น\u0E4D\u0E49\u0E32', 'น\u0E49\u0E33'],
    ['tone mark, nikhahit, sara aa', 'น\u0E49\u0E4D\u0E32', 'น\u0E49\u0E33'],
    ['a tone mark before sara i', 'ท\u0E48\u0E35', 'ท\u0E35\u0E48'],
    ['a tone mark before mai han akat', 'ท\u0E49\u0E31ง', 'ท\u0E31\u0E49ง'],
    ['a tone mark before sara u', 'อย\u0E48\u0E39', 'อย\u0E39\u0E48'],
    ['เ twice for แ', '\u0E40\u0E40ละ', '\u0E41ละ'],
  ])('is found for %s', (_, typed, folded) => {
    expect(foldThai(typed)).toBe(folded);
  });

  test.each(['งดให้คะแนน', 'มีส่วนได้เสีย', 'น้ำ', 'ที่', 'อยู่', 'ทั้ง', 'แล้ว', 'เกณฑ์', 'ปรึกษา'])(
    'leaves %s as it is spelt',
    (word) => {
      expect(foldThai(word)).toBe(word);
    },
  );

  test('is the same when it is folded again', () => {
    const syllable = fc
      .tuple(
        fc.constantFrom('ก', 'เก', 'เเก', 'แก'),
        fc.constantFrom('', 'ี', 'ั', 'ุ', 'ำ', '\u0E4D\u0E32'),
        fc.constantFrom('', '่', '้'),
        fc.boolean(),
      )
      .map(
        ([consonant, vowel, tone, isToneFirst]) => consonant + (isToneFirst ? tone + vowel : vowel + tone),
      );
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 8 }), (typed) => {
        const once = foldThai(typed.join(' '));
        expect(foldThai(once)).toBe(once);
      }),
    );
  });
});

describe('folding', () => {
  test('makes every kind of space one plain space and drops those at the ends', () => {
    expect(foldSpaces('\u3000a\u00A0\t b\u202F')).toBe('a b');
  });

  test.each(['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD'])(
    'drops the invisible %j',
    (sign) => {
      expect(foldSpaces(`6${sign}0`)).toBe('60');
    },
  );

  test('turns all ten Thai digits', () => {
    expect(foldThaiDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
  });

  test('turns the full-width signs of a number', () => {
    expect(foldFullWidth('０１２３４５６７８９．，／％＋－')).toBe('0123456789.,/%+-');
  });
});
