import { AWARD_CATEGORY_IDS } from '../../../src/core/index.ts';
import { nameKey } from '../../../src/core/checks/agency-key.ts';
import { AWARDS_2555_2563 } from '../../../src/core/register/awards-2555-2563.ts';
import { AWARDS_2564 } from '../../../src/core/register/awards-2564.ts';
import { categoriesWon, REGISTER } from '../../../src/core/register/register.ts';
import { wholeNameKey } from '../../../src/core/register/whole-name.ts';
import { bookWords, withoutSpaces } from '../award-book.ts';

const works = AWARD_CATEGORY_IDS.flatMap((id) => AWARDS_2555_2563[id]);
const worksOf2564 = AWARD_CATEGORY_IDS.flatMap((id) => AWARDS_2564[id]);
const agencies = new Set(works.map(nameKey));
const all = [...works, ...worksOf2564];

describe('the register of 2555-2563', () => {
  test('has as many works, agencies, ministries, departments and provinces as the book says', () => {
    const provinces = [...agencies].filter((name) => name.startsWith('จังหวัด')).length;
    const ministries = [...agencies].filter((name) => name.startsWith('กระทรวง')).length;
    const departments = agencies.size - provinces - ministries;
    const said = /ทั้งสิ้น(\d+)ผลงาน(\d+)หน่วยงานประกอบด้วย(\d+)กระทรวง(\d+)กรมและ(\d+)จังหวัด/.exec(
      bookWords(REGISTER.citation.lines),
    );
    expect(said?.slice(1).map(Number)).toEqual([
      works.length,
      agencies.size,
      ministries,
      departments,
      provinces,
    ]);
  });

  test('quotes the book word for word', () => {
    expect(bookWords(REGISTER.citation.lines)).toContain(withoutSpaces(REGISTER.citation.quote));
  });
});

test('the register of 2564 has as many awards as the book says, no agency twice in a category', () => {
  const said = /จำนวน(\d+)รางวัล/.exec(bookWords([785, 787]))?.[1];
  expect(worksOf2564).toHaveLength(Number(said));
  expect(AWARD_CATEGORY_IDS.filter((id) => new Set(AWARDS_2564[id]).size !== AWARDS_2564[id].length)).toEqual(
    [],
  );
});

describe('the names of the register', () => {
  test('are whole: Thai letters, spaces and points alone, no abbreviation of a province or an office', () => {
    expect(all.filter((name) => !/^[\u0E01-\u0E3A\u0E40-\u0E4C .]+$/.test(name))).toEqual([]);
    expect(all.filter((name) => /^(?:จ|สป|สนง)\.|\uFFFD/.test(name))).toEqual([]);
  });

  test('are spelt as Thai is typed: folding changes nothing but spaces', () => {
    expect(all.filter((name) => nameKey(name) !== withoutSpaces(name))).toEqual([]);
  });

  test('begin as the names of agencies do', () => {
    expect(all.filter((name) => !/^(?:กรม|จังหวัด|กระทรวง|สำนักงาน|กองทัพเรือ|กองบัญชาการ)/.test(name))).toEqual(
      [],
    );
  });
});

describe('a name that is shortened', () => {
  const SHORT: readonly (readonly [whole: RegExp, short: string])[] = [
    [/^จังหวัด/, 'จ.'],
    [/^จังหวัด/, 'จว. '],
    [/^สำนักงานปลัดกระทรวง/, 'สป.'],
    [/^สำนักงานปลัด/, 'สป. '],
    [/^สำนักงานคณะกรรมการ/, 'สนง.คกก.'],
    [/^สำนักงานคณะกรรมการ/, 'สำนักงาน คกก. '],
    [/^สำนักงาน/, 'สนง.'],
  ];

  test.each(SHORT)('%s as “%s” finds all that the whole name finds, for every agency', (whole, short) => {
    const names = [...new Set(all)].filter((name) => whole.test(name));
    expect(names).not.toEqual([]);
    for (const name of names) {
      const found = categoriesWon(REGISTER, name.replace(whole, short));
      expect([name, found]).toEqual([name, categoriesWon(REGISTER, name)]);
      expect(found).not.toEqual([]);
    }
  });

  test('is read as no other agency: names that are whole stay as they are', () => {
    expect([...REGISTER.wonBy.keys()].filter((key) => wholeNameKey(key) !== key)).toEqual([]);
  });

  test.each(['จ.', 'สป.', 'ก.ที่ดิน', 'จแพร่', 'มท.', 'แพร่', 'สป.มท.', 'อ.จ.แพร่'])(
    'is not guessed where it could be anything: %s',
    (agency) => {
      expect(categoriesWon(REGISTER, agency)).toEqual([]);
    },
  );
});

describe('looking an agency up', () => {
  test.each([
    ['กรมอนามัย', ['1', '2', '4', '5']],
    ['กรมที่ดิน', ['1']],
    ['จังหวัดแพร่', ['1']],
    ['กองทัพเรือ', ['1', '4']],
  ])('%s', (agency, won) => {
    expect(categoriesWon(REGISTER, agency)).toEqual(expect.arrayContaining(won));
  });

  test.each(['กรมท\u0E48\u0E35ดิน', ' กรม ที่ดิน\u00A0', 'กรมที่ดิน\u200B'])(
    'finds it however it is typed: %j',
    (agency) => {
      expect(categoriesWon(REGISTER, agency)).toEqual(['1']);
    },
  );

  test.each([null, '', 'กรม', 'กรมตัวอย่าง'])('finds nothing under %j', (agency) => {
    expect(categoriesWon(REGISTER, agency)).toEqual([]);
  });

  test('gives each category once and in order, though an agency won one with several works', () => {
    const lists = [...REGISTER.wonBy.values()];
    expect(lists.filter((list) => list.join() !== [...new Set(list)].sort().join())).toEqual([]);
    expect(lists).toHaveLength(71);
  });
});
