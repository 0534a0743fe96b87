import fc from 'fast-check';
import { readDisguisedNumber } from '../../../src/core/scoring/read-number.ts';

const MAXIMUM = 120;

const shifted =
  (by: number) =>
  (sign: string): string =>
    String.fromCharCode(sign.charCodeAt(0) + by);

/** Ways to write a number that a person still reads as the same. */
const DISGUISES: Readonly<Record<string, (plain: string) => string>> = {
  'Thai digits': (plain) => plain.replace(/\d/g, shifted(0x0e50 - 0x30)),
  'full width': (plain) => plain.replace(/[\d.]/g, shifted(0xfee0)),
  'a decimal comma': (plain) => plain.replace('.', ','),
  'spaces around': (plain) => ` \u00a0${plain}\u3000`,
  'a sign of no width': (plain) => `${plain.slice(0, 1)}\u200b${plain.slice(1)}`,
  'an apostrophe': (plain) => `'${plain}`,
  'the Thai unit': (plain) => `${plain} คะแนน`,
  'the English unit': (plain) => `${plain}Points`,
  'the maximum behind': (plain) => `${plain} / ${String(MAXIMUM)}`,
  'a percent sign': (plain) => `${plain} %`,
};

const arbitraryPlain = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => (hundredths / 100).toFixed(2));

/** The digits of a text, whichever they are, without the noughts that change no value. */
function digitsOf(text: string): string {
  const beforeSlash = text.split(/[/／]/)[0] ?? '';
  const plain = beforeSlash.normalize('NFKC').replace(/[๐-๙]/g, shifted(0x30 - 0x0e50));
  return plain.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

describe('a number behind', () => {
  test.each(Object.entries(DISGUISES))('%s is read as the number it is', (_, disguise) => {
    fc.assert(
      fc.property(arbitraryPlain, (plain) => {
        expect(readDisguisedNumber(disguise(plain), MAXIMUM)?.value).toBe(Number(plain));
      }),
    );
  });

  test('a comma between thousands is read as thousands', () => {
    expect(readDisguisedNumber('1,234.5', MAXIMUM)).toEqual({ disguise: 'thousandsComma', value: 1_234.5 });
  });

  test.each(['0,285', '0,050', '00,125'])('a comma after nought is read as the decimal point: %s', (text) => {
    const plain = Number(text.replace(',', '.'));
    expect(readDisguisedNumber(text, MAXIMUM)).toEqual({ disguise: 'decimalComma', value: plain });
  });
});

describe('any text', () => {
  const arbitraryText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(...Array.from("0123456789๐๕๙０９.,．，/％% +-−\u00a0\u200b’'eE"), 'คะแนน', 'pts'),
        {
          maxLength: 12,
        },
      )
      .map((signs) => signs.join('')),
  );

  test('is read without a crash', () => {
    fc.assert(
      fc.property(arbitraryText, fc.constantFrom(60, 70, 120), (text, maximum) => {
        expect(() => readDisguisedNumber(text, maximum)).not.toThrow();
      }),
      { numRuns: 5_000 },
    );
  });

  test('gives a value of the digits that stand in it, or none', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const value = readDisguisedNumber(text, MAXIMUM)?.value;
        fc.pre(value !== undefined && !String(value).includes('e'));
        expect(digitsOf(String(value))).toBe(digitsOf(text));
      }),
      { numRuns: 2_000, maxSkipsPerRun: 1_000 },
    );
  });

  test.each([
    '',
    '.',
    ',',
    '%',
    '1e2',
    'Infinity',
    '0x10',
    '--5',
    '5+',
    '1,2,3',
    '1.2.3',
    '60/',
    '/120',
    'คะแนน',
  ])('is no number where a person sees none: “%s”', (text) => {
    expect(readDisguisedNumber(text, MAXIMUM)).toBeNull();
  });
});
