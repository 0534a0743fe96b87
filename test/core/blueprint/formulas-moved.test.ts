import { ruleMark } from '../../../src/core/index.ts';
import { movedFormula, plainFormula } from '../../../src/core/blueprint/moved-formula.ts';

const down = (by: number) => (row: number, column: number) => ({ row: row + by, column });

describe('a formula whose cells have moved', () => {
  test.each([
    ['=$N$14+A1', '=$N$16+A3'],
    ['=SUM($O$15:$O$26)', '=SUM($O$17:$O$28)'],
    ['="A1"&B2', '="A1"&B4'],
    ['=IF(D$4="""A1""",$A5,0)', '=IF(D$6="""A1""",$A7,0)'],
    ['=LOG10(A1)', '=LOG10(A3)'],
  ])('%s becomes %s, its texts and dollar signs kept', (formula, moved) => {
    expect(movedFormula(formula, down(2))).toBe(moved);
  });

  test('is none where one of its cells is gone', () => {
    expect(movedFormula('=A1+B2', (row, column) => (row === 1 ? null : { row, column }))).toBeNull();
  });
});

describe('one spelling of a formula', () => {
  test.each([
    ['=IF(A1=1, TRUE(), "a b")', '=if(A1=1,TRUE,"a b")'],
    ['=_xlfn.IFNA(@INDEX(A1:A3,1),0)', '=IFNA(INDEX(A1:A3,1),0)'],
  ])('is the same for %s and %s', (one, other) => {
    expect(plainFormula(one)).toBe(plainFormula(other));
  });

  test.each([
    ['="a"', '="A"'],
    ['="a b"', '="ab"'],
    ['=A1>=1', '=A1>1'],
    ['=A1', '=A2'],
  ])('is another for %s and %s', (one, other) => {
    expect(plainFormula(one)).not.toBe(plainFormula(other));
  });
});

describe('the mark of a validation', () => {
  const mark = (formula: string): string => ruleMark({ kind: 'custom', formula });

  test('is the same wherever the cell has moved to, and however FALSE is written', () => {
    expect(mark('=IF(ISNUMBER(D14),D14<=120,FALSE)')).toBe(mark('=IF(ISNUMBER(D99);D99<=120;0)'));
  });

  test('is another for another bound and another word', () => {
    const [bound, word] = [mark('=OR(D14<=120,D14="ก")'), mark('=OR(D14<=80,D14="ก")')];
    expect(new Set([bound, word, mark('=OR(D14<=120,D14="ข")')]).size).toBe(3);
  });

  test('of a list is its items, whatever spaces stand between them', () => {
    const items = ['ก', 'ข'];
    expect(ruleMark({ kind: 'list', items: ['ก', ' ข'] })).toBe(ruleMark({ kind: 'list', items }));
  });
});
