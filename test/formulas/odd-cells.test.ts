import {
  type CellContent,
  createScoreSheet,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  forEachCriterion,
  imageOf,
  judge,
  readScoreSheet,
  type SheetBlueprint,
  verdictName,
} from '../../src/core/index.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { recalculate } from '../libreoffice/convert.ts';
import { describeWith } from '../programs.ts';
import { heightOf, stack } from './stack.ts';

const WORDS = { pass: 'ผ่าน', fail: 'ไม่ผ่าน', dependsOnReading: 'ขึ้นกับการตีความ', undecided: 'ยังสรุปไม่ได้' };

/** Every criterion at half of its maximum, so that a reading matters. */
const HALF = {
  ...EMPTY_ASSESSMENT,
  entries: forEachCriterion((id) => ({
    state: 'scored' as const,
    hundredths: EDITION_2562.criterion[id].maximum * 50,
  })),
};

const text = (words: string): CellContent => ({ kind: 'text', text: words });
const formula = (words: string): CellContent => ({ kind: 'formula', formula: words });
const number = (value: number): CellContent => ({ kind: 'number', value });

/** What somebody left in a cell: its name and the content. */
const CELLS: readonly (readonly [name: string, content: CellContent])[] = [
  ['pmqa_reading_own_category', text('ร้อยละ 50 พอดีก็ผ่าน\u00A0')],
  ['pmqa_reading_own_category', text(' ร้อยละ 50  พอดีก็ผ่าน ')],
  ['pmqa_reading_own_category', text('ร้อยละ 50 พอดีก็ผ่าน\n')],
  ['pmqa_reading_own_category', text('อื่น')],
  ['pmqa_reading_own_category', { kind: 'blank' }],
  ['pmqa_fl_certificate', text('ได้รับการรับรองแล้ว\t')],
  ['pmqa_fl_certificate', text(' ได้รับการรับรองแล้ว')],
  ['pmqa_fl_certificate', number(1)],
  ['pmqa_prior_awards', text(',')],
  ['pmqa_prior_awards', text('1 3')],
  ['pmqa_prior_awards', text('13')],
  ['pmqa_prior_awards', text('1,\u00A03')],
  ['pmqa_prior_awards', text('1, 1')],
  ['pmqa_prior_awards', text('1, 7')],
  ['pmqa_prior_awards', text('๑, ๓')],
  ['pmqa_prior_awards', number(13)],
  ['pmqa_prior_awards', text('ไม่เคยได้รับ ')],
  ['pmqa_score_1', text('60')],
  ['pmqa_score_1', text('๖๐')],
  ['pmqa_score_1', text(' ')],
  ['pmqa_score_1', text('งดให้คะแนน')],
  ['pmqa_score_1', number(-0.01)],
  ['pmqa_score_1', number(120.01)],
  ['pmqa_score_1', number(60.001)],
  ['pmqa_score_1', number(120.00000000000001)],
  ['pmqa_score_1', formula('=NA()')],
  ['pmqa_score_1', formula('=""')],
];

function withCell(name: string, content: CellContent): SheetBlueprint {
  const blueprint = createScoreSheet(EDITION_2562, HALF);
  const range = blueprint.names.find((each) => each.name === name)?.range;
  if (range === undefined) throw new Error(`The score sheet has no name ${name}.`);
  return {
    ...blueprint,
    cells: blueprint.cells.map((cell) =>
      cell.row === range.row && cell.column === range.column ? { ...cell, content } : cell,
    ),
  };
}

describeWith('LibreOffice', 'the sheet and the core on what people leave in a cell', () => {
  const blueprints = CELLS.map(([name, content]) => withCell(name, content));
  let rows: readonly (readonly string[])[] = [];

  beforeAll(async () => {
    rows = (await recalculate(await writeWorkbook([stack(blueprints)]))).get('stack') ?? [];
  }, 240_000);

  test.each(CELLS.map(([name, content], index) => [index, name, JSON.stringify(content)] as const))(
    'give one verdict on every award (%i: %s holds %s)',
    (index) => {
      const blueprint = blueprints[index];
      if (blueprint === undefined) throw new Error('The sheet is missing.');
      const { assessment } = readScoreSheet(EDITION_2562, imageOf(blueprint, '', ''));
      const shown = (part: 'points' | 'verdict'): readonly (string | undefined)[] =>
        EDITION_2562.awards.map(({ id }) => {
          const range = blueprint.names.find(({ name }) => name === verdictName(part, id))?.range;
          return rows[(range?.row ?? -1) + index * heightOf(blueprint)]?.[range?.column ?? -1];
        });
      const { awards } = judge(EDITION_2562, assessment);
      expect(shown('points')).toEqual(awards.map(({ points }) => WORDS[points]));
      expect(shown('verdict')).toEqual(awards.map(({ verdict }) => WORDS[verdict]));
    },
  );
});
