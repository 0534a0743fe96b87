import { readRoster, type RosterLine } from '../../../src/core/index.ts';
import { checkRoster } from '../../../src/core/panel/roster.ts';
import { assessmentOf, filed } from './panels.ts';

const line = (agency: string, assessor: string, more: Partial<RosterLine> = {}): RosterLine => ({
  agency,
  assessor,
  award: null,
  round: null,
  ...more,
});

describe('a roster', () => {
  test('is CSV with English or Thai heads, in any order, quoted where it needs to be', () => {
    const lines = [line('กรม ก, ข', 'A "1"', { round: 'site-visit' }), line('กรม ค', 'A2')];
    expect(readRoster('assessor,agency,round\r\n"A ""1""","กรม ก, ข",site-visit\r\nA2,กรม ค,\r\n')).toEqual(
      lines,
    );
    expect(readRoster('\uFEFFหน่วยงาน,ผู้ตรวจประเมิน,รอบ\n"กรม ก, ข","A ""1""",Site Visit\nกรม ค,A2,')).toEqual(
      lines,
    );
  });

  test('is JSON too', () => {
    const text = '[{"agency":"กรม ก","assessor":"A1","award":"category-1"}]';
    expect(readRoster(text)).toEqual([line('กรม ก', 'A1', { award: 'category-1' })]);
  });

  test('may name no one', () => {
    expect(readRoster('agency,assessor\n')).toEqual([]);
  });

  test.each([
    ['', { place: { kind: 'file' }, what: 'headMissing' }],
    ['agency,name\nก,ข', { place: { kind: 'file' }, what: 'headMissing' }],
    ['agency,assessor\n"ก,ข', { place: { kind: 'file' }, what: 'unreadable' }],
    ['agency,assessor\nก"x",ข', { place: { kind: 'file' }, what: 'unreadable' }],
    ['[{"agency":', { place: { kind: 'file' }, what: 'unreadable' }],
    ['{"agency":"ก"}', { place: { kind: 'file' }, what: 'unreadable' }],
    ['[1]', { place: { kind: 'file' }, what: 'unreadable' }],
    ['agency,assessor\nก,A\n\n,B', { place: { kind: 'line', number: 4 }, what: 'agencyMissing' }],
    ['agency,assessor\r\n"ก\r\nข",A\r\nก,', { place: { kind: 'line', number: 4 }, what: 'assessorMissing' }],
    ['agency,assessor,award\nก,A,หมวด 9', { place: { kind: 'line', number: 2 }, what: 'award' }],
    [
      '[{"agency":"ก","assessor":"A","round":"final"}]',
      { place: { kind: 'entry', number: 1 }, what: 'round' },
    ],
  ])('is refused as a whole where it is wrong: %j', (text, fault) => {
    expect(readRoster(text)).toEqual(fault);
  });
});

describe('what came, held against a roster', () => {
  const sheets = [
    filed(assessmentOf('A1'), 'a'),
    filed(assessmentOf('A2', { '1': 'unscored', '2': 'unscored', '3': 'abstained' }), 'b'),
    filed(assessmentOf('A4'), 'd'),
  ];

  test('says first who is missing, then who is incomplete and who is not expected', () => {
    const roster = ['A1', 'A2', 'A3'].map((assessor) => line('กรม ทดสอบ', assessor));
    expect(
      checkRoster(roster, sheets).map(({ assessor, state, unscored }) => [assessor, state, unscored]),
    ).toEqual([
      ['A3', 'missing', 0],
      ['A2', 'incomplete', 2],
      ['A4', 'unexpected', 0],
      ['A1', 'complete', 0],
    ]);
  });

  test('asks for the award and the round that it names', () => {
    const of = (more: Partial<RosterLine>): string | undefined =>
      checkRoster([line('กรมทดสอบ', 'A1', more)], [filed(assessmentOf('A1'), 'a')])[0]?.state;
    expect([of({ award: 'category-1' }), of({ award: 'category-2' }), of({ round: 'site-visit' })]).toEqual([
      'complete',
      'missing',
      'missing',
    ]);
  });
});
