import fc from 'fast-check';
import { assessorCodes } from '../../../src/core/panel/assessor-codes.ts';

const NAMES = Array.from({ length: 26 }, (_, index) => `ผู้ตรวจ ${String.fromCodePoint(65 + index)}`);

function inOrderOfCodes(names: readonly string[]): readonly string[] {
  return [...assessorCodes(names).values()]
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map(({ name }) => name);
}

describe('the codes of assessors', () => {
  it('are the same in whatever order the names come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (names) => {
        expect(inOrderOfCodes(names)).toEqual(inOrderOfCodes(NAMES));
      }),
    );
  });

  it('tell nothing of the order of the letters, neither forwards nor backwards', () => {
    const names = inOrderOfCodes(NAMES);
    expect(names).not.toEqual(NAMES);
    expect(names).not.toEqual(NAMES.toReversed());
    expect(names.toSorted()).toEqual(NAMES);
  });

  it('are one for all spellings of a name, shown as the first of them', () => {
    const codes = [...assessorCodes(['a01 ', 'A01', 'B02']).values()];
    expect(codes.map(({ name }) => name).toSorted()).toEqual(['A01', 'B02']);
  });

  it.each([
    [1, 'A01'],
    [99, 'A99'],
    [100, 'A100'],
  ])('have digits for %i names, so that they sort as they count', (count, last) => {
    const names = Array.from({ length: count }, (_, index) => `N${String(index)}`);
    const codes = [...assessorCodes(names).values()].map(({ code }) => code);
    expect(codes.toSorted()).toEqual(codes);
    expect(codes.at(-1)).toBe(last);
  });
});
