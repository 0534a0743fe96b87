import { AWARD_IDS } from '../../criteria/award.ts';
import type { Edition } from '../../criteria/edition.ts';
import { AWARD_WORDS } from '../../language/sheet-words.ts';
import type { CellRange } from '../address.ts';
import type { CellPlan } from '../blueprint.ts';
import { formula, number, place, placeBlock, text } from '../cell-plans.ts';
import { requiredTotal, verdictFormulas } from '../verdict-formulas.ts';
import { across, panelAwardRow, type PanelLayout, PANEL_ROW } from './panel-layout.ts';
import { partColumn, type PanelRefs } from './panel-refs.ts';

const AWARD_HEADS = [
  ['points', 'ผลตามคะแนน\nBy points'],
  ['declared', 'เงื่อนไขที่แจ้ง\nDeclared'],
  ['verdict', 'ผลการพิจารณา\nVerdict'],
  ['margin', 'ส่วนต่าง\nMargin'],
] as const;

/** A verdict takes two columns of the matrix, a margin one. */
function awardPiece(layout: PanelLayout, row: number, part: (typeof AWARD_HEADS)[number][0]): CellRange {
  const first = partColumn(layout, part);
  return across(row, first, part === 'margin' ? first : first + 1);
}

/** The table of the verdicts of all awards. */
export function panelAwardCells(edition: Edition, layout: PanelLayout, refs: PanelRefs): readonly CellPlan[] {
  const { column, seatColumn, seats } = layout;
  const seatsOf = (row: number): CellRange => across(row, seatColumn(0), seatColumn(seats - 1));
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
export function awardMerges(layout: PanelLayout): readonly CellRange[] {
  const { column, seatColumn, seats } = layout;
  return [PANEL_ROW.awardHead, ...AWARD_IDS.map(panelAwardRow)].flatMap((row) => [
    across(row, column('id'), column('maximum')),
    ...(seats > 1 ? [across(row, seatColumn(0), seatColumn(seats - 1))] : []),
    ...AWARD_HEADS.filter(([part]) => part !== 'margin').map(([part]) => awardPiece(layout, row, part)),
  ]);
}
