import { type Facts, NO_FACTS } from '../../../src/core/index.ts';
import { priorAwardWords } from '../../../src/core/blueprint/summary/prior-awards.ts';

const words = (part: Partial<Facts>): string => priorAwardWords({ ...NO_FACTS, ...part });
const SOURCE = 'ทะเบียนจากหนังสือรางวัล PMQA พ.ศ. 2564 บรรทัด 313-315 มีข้อมูลถึง พ.ศ. 2564';

describe('the earlier awards on the summary', () => {
  test('are said each with whether the register has it, and where the register ends', () => {
    expect(words({ agency: 'กรมที่ดิน', priorAwards: ['1', '3'] })).toBe(
      `หมวด 1 (แจ้ง และมีในทะเบียน) และ หมวด 3 (แจ้งเอง) · ${SOURCE}`,
    );
  });

  test('say what the register has and nobody declared', () => {
    expect(words({ agency: 'กรมที่ดิน', priorAwards: [] })).toBe(
      `ไม่เคยได้รับ (แจ้งเอง) · ทะเบียนมีหมวด 1 ซึ่งไม่ได้แจ้ง · ${SOURCE}`,
    );
    expect(words({ agency: 'กรมที่ดิน' })).toBe(`ยังไม่ทราบ · ทะเบียนมีหมวด 1 ซึ่งไม่ได้แจ้ง · ${SOURCE}`);
  });

  test('say nothing of the register where there is nothing to compare', () => {
    expect(words({ agency: 'กรมตัวอย่าง' })).toBe('ยังไม่ทราบ');
    expect(words({})).toBe('ยังไม่ทราบ');
  });
});
