import { tinted } from '../../src/xlsx/read/style/tint.ts';

function parts(rgb: string): readonly number[] {
  return [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
}

describe('a colour made lighter or darker', () => {
  it.each([
    // What Excel shows for the first accents of its themes.
    ['4472C4', 0.799_981_688_894_314, 'D9E1F2'],
    ['4472C4', 0.599_993_896_298_105, 'B4C6E7'],
    ['4472C4', 0.399_975_585_192_419, '8EA9DB'],
    ['4472C4', -0.249_977_111_117_893, '305496'],
    ['4472C4', -0.499_984_740_745_262, '203764'],
    ['4F81BD', 0.399_975_585_192_419, '95B3D7'],
    ['4F81BD', -0.249_977_111_117_893, '366092'],
    ['FFFFFF', -0.149_998_474_074_526, 'D9D9D9'],
    ['000000', 0.499_984_740_745_262, '808080'],
  ])('%s by %d is that of Excel, or two steps beside it: %s', (rgb, tint, shown) => {
    const made = parts(tinted(rgb, tint));
    const steps = parts(shown).map((part, index) => Math.abs(part - (made[index] ?? NaN)));
    expect(Math.max(...steps)).toBeLessThanOrEqual(2);
  });

  it.each([
    [0, '4472C4'],
    [1, 'FFFFFF'],
    [-1, '000000'],
    [7, 'FFFFFF'],
    [-Infinity, '000000'],
    [NaN, '4472C4'],
  ])('by %d is %s', (tint, made) => {
    expect(tinted('4472C4', tint)).toBe(made);
  });
});
