import type { Edition } from '../../criteria/edition.ts';
import type { CompiledPanel } from '../../panel/compile.ts';
import { ABSTAINED_WORD, CONFLICT_WORD } from '../../scoring/read-entry.ts';
import { rangeAddress } from '../address.ts';
import type { CellPlan } from '../blueprint.ts';
import { BLANK, formula, number, place, placeBlock, text } from '../cell-plans.ts';
import { quoted } from '../score-sheet/criterion-formulas.ts';
import { STATUS } from '../score-sheet/status-words.ts';
import type { StyleName } from '../styles.ts';
import { requiredTotal } from '../verdict-formulas.ts';
import { across, fixed, fixedOver, type PanelLayout, PANEL_ROW } from './panel-layout.ts';
import type { PanelRefs } from './panel-refs.ts';
import { PANEL_TEXT } from './panel-words.ts';

/** Sums, how much each assessor has done, and how each scores against the others. */
export function panelFootCells(
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
