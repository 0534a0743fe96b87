import { namesAssessor } from '../../../src/core/feedback/named.ts';

const isNamed = (assessors: readonly string[], words: string, agency = 'กรมทดสอบ'): boolean =>
  namesAssessor(assessors, agency)(words);

describe('a name in a text', () => {
  it.each([
    ['นายสมมติ ทดลองงาน', 'ตามที่สมมติ  ทดลองงาน ให้ไว้'],
    ['สมมติ ทดลองงาน', 'นายสมมติทดลองงาน: ดี'],
    ['Dr. Test Person', 'as test person said'],
    ['A-07', 'โดย A07'],
    ['กร', 'คุณกร เสนอไว้'],
    ['กรรณิการ์', 'ตามกรรณิการ์เสนอ'],
    ['ทดสอบ', 'ทดสอบ เสนอไว้'],
    ['12', '12: ควรปรับปรุง'],
  ])('%s is found in “%s”', (assessor, words) => {
    expect(isNamed([assessor], words)).toBe(true);
  });

  it.each([
    ['กร', 'องค์กรและบุคลากร'],
    ['12', 'ติดตามผล 12 ครั้ง'],
    ['A', 'A plan'],
    ['Ann', 'planned annually'],
    ['B1', 'ระดับ B12'],
    ['สมมติ ทดลองงาน', 'ทดลองงานก่อนใช้จริง'],
    ['', 'ทุกข้อความ'],
  ])('%s is not found in “%s”', (assessor, words) => {
    expect(isNamed([assessor], words)).toBe(false);
  });

  it.each(['กรมทดสอบ', 'มทดสอบ'])(
    'is told where it is the agency’s own, or a long part of that: %s',
    (own) => {
      expect(isNamed([own], `${own} สื่อสารทั่วถึง`)).toBe(false);
    },
  );

  it.each(['A01: ก', 'ของA012', '(a99)', 'Ａ๐๑'])(
    'is a code of a compilation wherever it stands: %s',
    (words) => {
      expect(isNamed([], words)).toBe(true);
    },
  );

  it.each(['กระดาษ A4', 'AA01', 'A01x', 'USA01'])('is none in %s', (words) => {
    expect(isNamed([], words)).toBe(false);
  });
});
