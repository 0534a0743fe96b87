import { parseCsv } from './csv.ts';

describe('the reader of LibreOffice’s CSV', () => {
  it.each([
    ['nothing', '', []],
    ['one field', 'a', [['a']]],
    ['no row for a line end at the end', 'a,b\n', [['a', 'b']]],
    ['blank fields at both ends', ',a,\n', [['', 'a', '']]],
    ['a blank last field without a line end', 'a,', [['a', '']]],
    ['an empty line as a row of one blank field', 'a\n\nb\n', [['a'], [''], ['b']]],
    [
      'carriage returns',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotes around commas and line ends', '"a,\nb",c\n', [['a,\nb', 'c']]],
    ['doubled quotes', '"""a"" b"\n', [['"a" b']]],
    ['an empty quoted field', '"",x\n', [['', 'x']]],
    ['Thai', 'น้ำหนัก,๑๒\n', [['น้ำหนัก', '๑๒']]],
  ])('reads %s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  it('refuses a quote that never closes', () => {
    expect(() => parseCsv('a,"b\n')).toThrow('does not close');
  });
});
