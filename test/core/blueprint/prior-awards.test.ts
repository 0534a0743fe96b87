import { type Facts, type LaterAward, NO_FACTS } from '../../../src/core/index.ts';
import { laterAwardRows, priorAwardWords } from '../../../src/core/blueprint/summary/prior-awards.ts';

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

describe('the workbook’s later awards on the summary', () => {
  const first: LaterAward = {
    ...{ year: 2566, agency: 'กรม ที่ดิน', category: '3' },
    ...{ source: 'ประกาศ', sheet: 'ก' },
  };
  const later: readonly LaterAward[] = [
    first,
    { year: 2567, agency: 'กรมที่ดิน', category: '1', source: '', sheet: 'ข' },
    { year: 2567, agency: 'กรมอื่น', category: '6', source: 'หนังสือ', sheet: 'ก' },
  ];
  const facts = (priorAwards: Facts['priorAwards'], agency = 'กรมที่ดิน'): Facts => ({
    ...NO_FACTS,
    agency,
    priorAwards,
  });

  test('are told apart from the register’s and from what is declared alone', () => {
    expect(priorAwardWords(facts(['1', '3', '4']), later)).toBe(
      `หมวด 1 (แจ้ง และมีในทะเบียน และ ในแผ่น “ข”) หมวด 3 (แจ้ง และมีในแผ่น “ก”) และ หมวด 4 (แจ้งเอง) · ${SOURCE}`,
    );
  });

  test('are named with their sheet where nobody declared them', () => {
    expect(priorAwardWords(facts([]), later)).toBe(
      `ไม่เคยได้รับ (แจ้งเอง) · ทะเบียนมีหมวด 1 ซึ่งไม่ได้แจ้ง · แผ่น “ก” มีหมวด 3 ซึ่งไม่ได้แจ้ง · แผ่น “ข” มีหมวด 1 ซึ่งไม่ได้แจ้ง · ${SOURCE}`,
    );
    expect(priorAwardWords(facts(null, 'กรมอื่น'), later)).toBe(
      `ยังไม่ทราบ · แผ่น “ก” มีหมวด 6 ซึ่งไม่ได้แจ้ง · ${SOURCE}`,
    );
  });

  test('stand each with its year, sheet and source as typed, those of other agencies not', () => {
    const said = laterAwardRows(facts(null), later).map(({ pieces }) =>
      pieces.map(({ content }) => (content.kind === 'text' ? content.text : '')),
    );
    expect(said).toEqual([
      ['รางวัลเพิ่มเติม', 'หมวด 3 พ.ศ. 2566 · จากแผ่น “ก” · ที่มา: ประกาศ'],
      ['รางวัลเพิ่มเติม', 'หมวด 1 พ.ศ. 2567 · จากแผ่น “ข” · ไม่ได้ระบุที่มา'],
    ]);
  });

  test('lose no word of a long source, whatever rows it takes', () => {
    const source = 'ประกาศสำนักงาน ก.พ.ร. เรื่องผลการพิจารณารางวัล '.repeat(60).trim();
    const rows = laterAwardRows(facts(null), [{ ...first, source }]);
    const words = rows.map(({ pieces }) =>
      pieces.flatMap(({ content }) => (content.kind === 'text' ? content.text : [])),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(words.map((each) => each.at(-1)).join('')).toContain(source);
  });
});
