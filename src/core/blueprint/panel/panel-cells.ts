import { AWARD_IDS } from '../../criteria/award.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { THAI } from '../../language/thai.ts';
import { THAI_PANEL } from '../../language/panel/thai-panel.ts';
import { AWARD_WORDS } from '../../language/sheet-words.ts';
import type { CompiledPanel } from '../../panel/compile.ts';
import { ABSTAINED_WORD, CONFLICT_WORD } from '../../scoring/read-entry.ts';
import { EMPTY_ASSESSMENT } from '../../assessment/assessment.ts';
import { rangeAddress } from '../address.ts';
import type { CellPlan } from '../blueprint.ts';
import { BLANK, formula, number, place, placeBlock, text } from '../cell-plans.ts';
import { quoted, requirementOf } from '../score-sheet/criterion-formulas.ts';
import { scoreContent } from '../score-sheet/entry-content.ts';
import { STATUS } from '../score-sheet/status-words.ts';
import type { StyleName } from '../styles.ts';
import { requiredTotal, verdictFormulas } from '../verdict-formulas.ts';
import {
  across,
  fixed,
  fixedOver,
  panelAwardRow,
  type PanelColumn,
  panelCriterionRow,
  type PanelLayout,
  PANEL_ROW,
} from './panel-layout.ts';
import { panelRowFormulas } from './panel-formulas.ts';
import { partColumn, type PanelRefs } from './panel-refs.ts';
import { PANEL_HEADS, PANEL_TEXT } from './panel-words.ts';

const ROW_STYLES: Readonly<Partial<Record<PanelColumn, StyleName>>> = {
  mean: 'number',
  median: 'number',
  lowest: 'number',
  highest: 'number',
  spread: 'percent',
  used: 'totalNumber',
  status: 'text',
  flag: 'text',
  required: 'text',
  byMethod: 'number',
  difference: 'margin',
  check: 'wrapped',
};

function headCells({ panel }: CompiledPanel, { column, seatColumn }: PanelLayout): readonly CellPlan[] {
  return [
    ...PANEL_HEADS.map(([name, words]) => place(PANEL_ROW.head, column(name), text(words), 'head')),
    ...panel.seats.map(({ assessor }, seat) =>
      place(PANEL_ROW.head, seatColumn(seat), text(assessor), 'head'),
    ),
  ];
}

function criterionCells(
  edition: Edition,
  { panel }: CompiledPanel,
  criterion: Criterion,
  layout: PanelLayout,
  refs: PanelRefs,
): readonly CellPlan[] {
  const { id, maximum } = criterion;
  const { column, seatColumn, awardColumn } = layout;
  const row = panelCriterionRow(id);
  return [
    place(row, column('id'), text(id), 'centred'),
    place(row, column('name'), text(criterion.thaiName), 'wrapped'),
    place(row, column('maximum'), number(maximum), 'whole'),
    ...panel.seats.map(({ entries }, seat) =>
      place(
        row,
        seatColumn(seat),
        scoreContent({ ...EMPTY_ASSESSMENT, entries }, id),
        entries[id].state === 'scored' ? 'number' : 'centred',
      ),
    ),
    ...panelRowFormulas(edition, criterion, layout, refs).map(([name, words]) =>
      place(row, column(name), formula(words), ROW_STYLES[name] ?? 'machine'),
    ),
    place(row, column('agreedId'), text(id), 'centred'),
    place(row, column('agreed'), formula(`=${fixed(row, column('byMethod'))}`), 'entryScore'),
    place(row, column('reason'), BLANK, 'entryNote'),
    place(row, column('best'), number(maximum * 100), 'machine'),
    ...AWARD_IDS.map((award) =>
      place(row, awardColumn(award), number(requirementOf(edition, award, id)), 'machine'),
    ),
  ];
}

/** Sums, how much each assessor has done, and how each scores against the others. */
function footCells(
  edition: Edition,
  { leanings }: CompiledPanel,
  { column, seatColumn, awardColumn, seats, lastColumn }: PanelLayout,
  refs: PanelRefs,
): readonly CellPlan[] {
  const { total, done, leaning } = PANEL_ROW;
  const { parts, ground, state } = refs;
  const sum = (at: number): string => `SUM(${fixedOver(at)})`;
  const chosen = fixed(total, column('chosen'));
  const required = `${chosen}${ground.timesParts}`;
  const awards = rangeAddress(across(total, column('firstAward'), lastColumn), true);
  const seatList = Array.from({ length: seats }, (_, seat) => seatColumn(seat));
  const isSetAside = (at: number): string =>
    [ABSTAINED_WORD, CONFLICT_WORD].map((word) => `COUNTIF(${fixedOver(at)},${quoted(word)})`).join('+');
  const blankOf = (row: number, style: StyleName): readonly CellPlan[] =>
    placeBlock(across(row, column('mean'), column('flag')), BLANK, style);
  return [
    ...placeBlock(across(total, column('id'), column('name')), text(PANEL_TEXT.total), 'totalLabel'),
    place(total, column('maximum'), number(edition.maximum), 'totalWhole'),
    ...seatList.map((at) => place(total, at, formula(`=${sum(at)}`), 'totalNumber')),
    ...blankOf(total, 'totalLabel').filter(
      (cell) => cell.column !== column('used') && cell.column !== column('status'),
    ),
    place(total, column('used'), formula(`=${ground.totalWorst}/${parts}/100`), 'totalNumber'),
    place(
      total,
      column('status'),
      formula(
        `=IF(${state('chosenAward')}=0,"–",IF(${ground.totalWorst}>=${required},${quoted(STATUS.pass)},` +
          `IF(${ground.totalBest}<${required},${quoted(STATUS.fail)},${quoted(STATUS.waiting)})))`,
      ),
      'totalLabel',
    ),
    place(total, column('count'), formula(`=SUM(${fixedOver(column('scored'))})`), 'machine'),
    place(
      total,
      column('usedDenominator'),
      formula(`=LCM(${fixedOver(column('usedDenominator'))})`),
      'machine',
    ),
    place(total, column('worst'), formula(`=SUM(${fixedOver(column('worst'))})`), 'machine'),
    place(
      total,
      column('best'),
      formula(
        `=${ground.totalWorst}+SUMPRODUCT((1-${fixedOver(column('scored'))})*${fixedOver(column('best'))})*${parts}`,
      ),
      'machine',
    ),
    place(
      total,
      column('chosen'),
      formula(`=IF(${state('chosenAward')}=0,0,INDEX(${awards},1,${state('chosenAward')}))`),
      'machine',
    ),
    ...edition.awards.map((award) =>
      place(total, awardColumn(award.id), number(requiredTotal(edition, award)), 'machine'),
    ),
    ...placeBlock(across(done, column('id'), column('maximum')), text(PANEL_TEXT.done), 'label'),
    ...seatList.map((at) => place(done, at, formula(`=COUNT(${fixedOver(at)})+${isSetAside(at)}`), 'whole')),
    ...placeBlock(across(leaning, column('id'), column('maximum')), text(PANEL_TEXT.leaning), 'label'),
    ...leanings.map(({ percentagePoints }, seat) =>
      percentagePoints === null
        ? place(leaning, seatColumn(seat), text('–'), 'right')
        : place(leaning, seatColumn(seat), number(percentagePoints), 'margin'),
    ),
  ];
}

const AWARD_HEADS = [
  ['points', 'ผลตามคะแนน\nBy points'],
  ['declared', 'เงื่อนไขที่แจ้ง\nDeclared'],
  ['verdict', 'ผลการพิจารณา\nVerdict'],
  ['margin', 'ส่วนต่าง\nMargin'],
] as const;

/** A verdict takes two columns of the matrix, a margin one. */
function awardPiece(
  layout: PanelLayout,
  row: number,
  part: (typeof AWARD_HEADS)[number][0],
): ReturnType<typeof across> {
  const first = partColumn(layout, part);
  return across(row, first, part === 'margin' ? first : first + 1);
}

function awardCells(edition: Edition, layout: PanelLayout, refs: PanelRefs): readonly CellPlan[] {
  const { column, seatColumn, seats } = layout;
  const seatsOf = (row: number): ReturnType<typeof across> =>
    across(row, seatColumn(0), seatColumn(seats - 1));
  const head = PANEL_ROW.awardHead;
  return [
    ...placeBlock(across(head, column('id'), column('maximum')), text('รางวัล\nAward'), 'head'),
    ...placeBlock(seatsOf(head), text('คะแนนรวม\nขั้นต่ำ'), 'head'),
    ...AWARD_HEADS.flatMap(([part, words]) =>
      placeBlock(awardPiece(layout, head, part), text(words), 'head'),
    ),
    place(head, column('flag'), text('ข้อที่ไม่ถึง\nเกณฑ์'), 'head'),
    ...edition.awards.flatMap((award) => {
      const row = panelAwardRow(award.id);
      return [
        ...placeBlock(across(row, column('id'), column('maximum')), text(AWARD_WORDS[award.id]), 'wrapped'),
        ...placeBlock(seatsOf(row), number(requiredTotal(edition, award) / 100), 'whole'),
        ...[...verdictFormulas(edition, refs.ground, award)].flatMap(([part, words]) => {
          if (part === 'points' || part === 'declared' || part === 'verdict')
            return placeBlock(awardPiece(layout, row, part), formula(words), 'strong');
          return [
            place(row, partColumn(layout, part), formula(words), part === 'margin' ? 'margin' : 'machine'),
          ];
        }),
        place(row, column('flag'), formula(`=${refs.ground.part(award.id, 'below')}`), 'whole'),
      ];
    }),
  ];
}

/** The merged blocks of the table of awards. */
export function awardMerges(layout: PanelLayout): readonly ReturnType<typeof across>[] {
  const { column, seatColumn, seats } = layout;
  return [PANEL_ROW.awardHead, ...AWARD_IDS.map(panelAwardRow)].flatMap((row) => [
    across(row, column('id'), column('maximum')),
    ...(seats > 1 ? [across(row, seatColumn(0), seatColumn(seats - 1))] : []),
    ...AWARD_HEADS.filter(([part]) => part !== 'margin').map(([part]) => awardPiece(layout, row, part)),
  ]);
}

/** What the panel's robustness and agenda come to, as lines; those of the moment that it was compiled. */
export function agendaLines({ panel, robustness, agenda }: CompiledPanel): {
  readonly robustness: string;
  readonly agenda: readonly string[];
} {
  const { award } = panel.facts;
  return {
    robustness:
      robustness === null || award === null
        ? ''
        : PANEL_TEXT.robustness(THAI.award[award], THAI_PANEL.robustness(robustness)),
    agenda:
      agenda.length === 0
        ? [PANEL_TEXT.noAgenda]
        : agenda.map((item, index) => `${String(index + 1)}. ${THAI_PANEL.agendaItem(item)}`),
  };
}

/** The cells of the matrix, its sums and the verdicts. */
export function panelMatrixCells(
  edition: Edition,
  compiled: CompiledPanel,
  layout: PanelLayout,
  refs: PanelRefs,
): readonly CellPlan[] {
  return [
    ...headCells(compiled, layout),
    ...edition.criteria.flatMap((criterion) => criterionCells(edition, compiled, criterion, layout, refs)),
    ...footCells(edition, compiled, layout, refs),
    ...awardCells(edition, layout, refs),
  ];
}
