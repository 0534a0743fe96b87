import { writeFile } from 'node:fs/promises';
import { type CompileFolder, makeCompileFolder } from './compile-folder.ts';

let folder: CompileFolder;
beforeEach(async () => {
  folder = await makeCompileFolder();
});
afterEach(() => folder.remove());

describe('a roster on the command line', () => {
  test('holds what came against a roster', async () => {
    await folder.saveScores(60, 'unscored');
    await writeFile(
      folder.path('roster.csv'),
      'หน่วยงาน,ผู้ตรวจประเมิน\nกรมทดสอบ,A1\nกรมทดสอบ,A2\nกรมทดสอบ,A3\n',
    );
    const { exit, complaints } = await folder.run(
      'compile',
      'in',
      '--out',
      'out.xlsx',
      '--roster',
      'roster.csv',
    );
    expect(exit).toBe(1);
    expect(complaints).toEqual(['! กรมทดสอบ · A3: ยังไม่ส่ง', '! กรมทดสอบ · A2: ส่งแล้วแต่ไม่ครบ ขาด 1 ข้อ']);
    expect(await folder.sheetNames()).toContain('บัญชีรายชื่อ');
  });

  test('reads nothing further where the roster is wrong', async () => {
    await folder.saveScores(60);
    await writeFile(folder.path('roster.csv'), 'agency,assessor\nกรมทดสอบ,\n');
    const { exit, complaints } = await folder.run(
      'compile',
      'in',
      '--out',
      'out.xlsx',
      '--roster',
      'roster.csv',
    );
    expect({ exit, complaints }).toEqual({
      exit: 2,
      complaints: ['roster.csv: บัญชีรายชื่อ บรรทัดที่ 2 ไม่ได้ระบุผู้ตรวจประเมิน'],
    });
    expect(await folder.files()).not.toContain('out.xlsx');
  });
});
