import {
  type Assessment,
  AWARD_IDS,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Entry,
  forEachCriterion,
  type CriterionId,
  judge,
} from '../../src/core/index.ts';
import { describeWith } from '../programs.ts';
import { eventually } from './eventually.ts';
import { excelForEach } from './excel-for-each.ts';
import type { Pane } from './pane.ts';
import { insertSheet, SHEET } from './score-sheet-open.ts';
import { cellAt, type CellInput, fillIn, rowsOf, scoreTyped, sheetNames } from './workbook-in-page.ts';

jest.setTimeout(120_000);

type Scores = Readonly<Record<CriterionId, string>>;

/** Every verdict but "undecided": category 5 stands at 50 % of its points exactly. */
const COMPLETE: Scores = {
  '1': '120',
  '2': '41',
  '3': '28',
  '4': '45',
  '5': '45',
  '6': '60',
  '7.1': '30',
  '7.2': '35',
  '7.3': '28',
  '7.4': '30',
  '7.5': '20',
  '7.6': '25',
};
/** One row blank and one abstained from. */
const WITH_GAPS: Scores = { ...COMPLETE, '4': '', '7.6': 'งดให้คะแนน' };

const DECLARED: readonly CellInput[] = [
  { name: 'pmqa_fl_certificate', typed: 'ได้รับการรับรองแล้ว' },
  { name: 'pmqa_prior_awards', typed: 'ไม่เคยได้รับ' },
];

function inputsOf(scores: Scores): readonly CellInput[] {
  return Object.values(forEachCriterion((id) => scoreTyped(id, scores[id])));
}

function entryOf(typed: string): Entry {
  if (typed === '') return { state: 'unscored' };
  return typed === 'งดให้คะแนน'
    ? { state: 'abstained' }
    : { state: 'scored', hundredths: Number(typed) * 100 };
}

function assessmentOf(scores: Scores): Assessment {
  return {
    ...EMPTY_ASSESSMENT,
    facts: { ...EMPTY_ASSESSMENT.facts, flCertificate: { state: 'yes' }, priorAwards: [] },
    entries: forEachCriterion((id) => entryOf(scores[id])),
  };
}

/** The verdict's word for each award. */
function verdictWords(pane: Pane, scores: Scores): readonly (readonly [string, string])[] {
  return judge(EDITION_2562, assessmentOf(scores)).awards.map(({ award, verdict }) => [
    pane.catalogue.award[award.id],
    pane.catalogue.verdict[verdict],
  ]);
}

/** The same as the pane shows it. */
async function verdictsShown(pane: Pane): Promise<readonly (readonly [string, string])[]> {
  const headers = await pane.frame.getByRole('heading', { level: 3 }).allInnerTexts();
  return headers.map((header) => {
    const lines = header.split('\n').filter((line) => line.trim() !== '');
    return [
      lines[0] ?? '',
      lines.find((line) => Object.values(pane.catalogue.verdict).includes(line)) ?? header,
    ];
  });
}

describeWith('Chromium', 'the results of a score sheet', () => {
  const excel = excelForEach();

  async function openResults(scores: Scores): Promise<Pane> {
    const pane = await insertSheet(excel());
    await pane.tab('summary').click();
    await fillIn(excel().stage, SHEET, [...inputsOf(scores), ...DECLARED]);
    return pane;
  }

  it.each([
    ['every row scored', COMPLETE],
    ['rows without a score', WITH_GAPS],
  ])('give the seven verdicts of the core: %s', async (_, scores) => {
    const pane = await openResults(scores);
    const verdicts = verdictWords(pane, scores);
    expect(await eventually(() => verdictsShown(pane), verdicts)).toEqual(verdicts);
  });

  it('give the gates of an award and, on demand, the sentence of the book', async () => {
    const pane = await openResults(COMPLETE);
    const [finding] = judge(EDITION_2562, assessmentOf(COMPLETE)).awards.filter(
      ({ award }) => award.id === 'category-5',
    );
    const [own] = finding?.gates ?? [];
    if (own === undefined) throw new Error('The award has no gates');
    await pane.button(new RegExp(pane.catalogue.award['category-5'])).click();
    for (const gate of finding?.gates ?? []) await pane.says(pane.catalogue.gateFinding(gate));
    await pane.button(pane.text.results.whyOf(pane.catalogue.gate(own.gate))).click();
    await pane.says(own.gate.citation.quote.slice(0, 40));
  });

  it('take a ruling into the sheet, and out of it again', async () => {
    const pane = await openResults(COMPLETE);
    const choice = pane.catalogue.reading.ownCategory.choice.atLeast;
    const record = pane.button(pane.text.ruling.recordOf(choice)).last();
    await record.click();
    await pane.says(pane.text.ruling.recorded(choice));
    expect(await cellAt(excel().stage, SHEET, 'pmqa_reading_own_category')).toBe(choice);
    await pane.button(pane.text.ruling.undo).click();
    await pane.says(pane.text.ruling.undone);
    expect(await cellAt(excel().stage, SHEET, 'pmqa_reading_own_category')).toBe(pane.catalogue.open);
  });

  it('become a new sheet with the same verdicts', async () => {
    const pane = await openResults(COMPLETE);
    const verdicts = verdictWords(pane, COMPLETE);
    await eventually(() => verdictsShown(pane), verdicts);
    await pane.button(pane.text.results.write).click();
    const summary = `สรุป ${SHEET}`;
    await pane.says(pane.text.results.written(summary));
    expect(await sheetNames(excel().stage)).toEqual(['Sheet1', SHEET, 'เกณฑ์และที่มา', summary]);
    const awards = AWARD_IDS.map((id) => pane.catalogue.award[id]);
    const rows = await rowsOf(excel().stage, summary);
    const table = rows.filter(([award]) => typeof award === 'string' && awards.includes(award));
    expect(table.map((row) => [row[0], row[4]])).toEqual(verdicts);
  });

  it('become no sheet while an entry is wrong', async () => {
    const pane = await openResults({ ...COMPLETE, '2': '81' });
    // All but the wrong one: the view has come to rest.
    await pane.says('466.00');
    await pane.button(pane.text.results.write).click();
    await pane.says(pane.text.results.refused(1));
    expect(await sheetNames(excel().stage)).toEqual(['Sheet1', SHEET]);
  });
});
