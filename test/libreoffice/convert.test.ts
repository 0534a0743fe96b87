import ExcelJS from 'exceljs';
import { describeWith } from '../programs.ts';
import { convertWithLibreOffice, recalculate } from './convert.ts';

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describeWith('LibreOffice', 'LibreOffice as the judge', () => {
  jest.setTimeout(300_000);

  it('calculates formulas anew and does not believe stored results', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('ผลรวม');
      sheet.getCell('A1').value = 0.1;
      sheet.getCell('A2').value = 0.2;
      sheet.getCell('A3').value = { formula: 'A1+A2', result: 99 };
      sheet.getCell('A4').value = { formula: 'NA()' };
      sheet.getCell('B1').value = 'น้ำหนัก, "ก"\nข';
      sheet.getCell('B2').value = { formula: 'A1<A2' };
      sheet.getCell('A1').numFmt = '0';
    });
    expect(await recalculate(bytes)).toEqual(
      new Map([
        [
          'ผลรวม',
          [
            ['0.1', 'น้ำหนัก, "ก"\nข'],
            ['0.2', 'TRUE'],
            ['0.3', ''],
            ['#N/A', ''],
          ],
        ],
      ]),
    );
  });

  it('converts several files with one start, each sheet by its name', async () => {
    const one = await workbook((book) => {
      book.addWorksheet('ก').getCell('A1').value = 1;
      book.addWorksheet("It's 2").getCell('A1').value = 2;
    });
    const two = await workbook((book) => {
      book.addWorksheet('only').getCell('A1').value = 3;
    });
    const files = new Map([
      ['one.xlsx', one],
      ['สอง.xlsx', two],
    ]);
    const csv = await convertWithLibreOffice(files, 'csv');
    expect([...csv.keys()].sort()).toEqual(["one-It's 2.csv", 'one-ก.csv', 'สอง-only.csv']);
    const pdf = await convertWithLibreOffice(files, 'pdf');
    expect([...pdf.keys()].sort()).toEqual(['one.pdf', 'สอง.pdf']);
    expect(Buffer.from(pdf.get('one.pdf') ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it('says what it could not convert', async () => {
    const files = new Map([['broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])]]);
    await expect(convertWithLibreOffice(files, 'csv')).rejects.toThrow('broken.xlsx');
  });
});
