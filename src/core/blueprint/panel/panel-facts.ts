import { EMPTY_ASSESSMENT } from '../../assessment/assessment.ts';
import { AWARD_IDS } from '../../criteria/award.ts';
import type { Edition } from '../../criteria/edition.ts';
import { READING_IDS } from '../../criteria/reading.ts';
import {
  AGENCY_KIND_WORDS,
  AWARD_WORDS,
  NO_PRIOR_AWARDS_WORD,
  READING_WORDS,
  ROUND_WORDS,
} from '../../language/sheet-words.ts';
import { THAI_PANEL } from '../../language/panel/thai-panel.ts';
import { METHODS, ROUNDINGS } from '../../panel/combining.ts';
import type { Panel } from '../../panel/panel.ts';
import type { CellRange } from '../address.ts';
import type { CellContent, CellPlan, Validation } from '../blueprint.ts';
import { formula, place, placeBlock, text } from '../cell-plans.ts';
import { factContent, readingContents } from '../score-sheet/entry-content.ts';
import { FACT_PLANS, READING_PLANS } from '../score-sheet/fact-cells.ts';
import { flFormula, isCategoryList, priorAwardsFormula, whichWord } from '../score-sheet/state-formulas.ts';
import { quoted } from '../score-sheet/criterion-formulas.ts';
import type { StyleName } from '../styles.ts';
import { across, fixed, type PanelLayout, PANEL_ROW } from './panel-layout.ts';
import { FL_REASON } from './panel-names.ts';
import { type PanelRefs, READING_ROW } from './panel-refs.ts';

interface Fact {
  readonly label: string;
  readonly labelCells: CellRange;
  readonly cells: CellRange;
  readonly content: CellContent;
  readonly style: StyleName;
  readonly choices: readonly string[] | null;
}

/** The cells of the facts in the matrix's page, and of the committee's choices on the page of agreed scores. */
function factsOf(panel: Panel, layout: PanelLayout, refs: PanelRefs): readonly Fact[] {
  const { column } = layout;
  const assessment = { ...EMPTY_ASSESSMENT, facts: panel.facts, readings: panel.readings };
  const readings = readingContents(assessment);
  const left = (
    row: number,
    label: string,
    content: CellContent,
    style: StyleName,
    choices: readonly string[] | null = null,
  ): Fact => ({
    label,
    labelCells: across(row, column('id'), column('name')),
    cells: across(row, column('maximum'), column('median')),
    ...{ content, style, choices },
  });
  const right = (
    row: number,
    label: string,
    content: CellContent,
    style: StyleName,
    choices: readonly string[] | null = null,
  ): Fact => ({
    label,
    labelCells: across(row, column('agreedId'), column('agreed')),
    cells: across(row, column('reason'), column('check')),
    ...{ content, style, choices },
  });
  const { round, awardYear } = panel.facts;
  const roundWords = [
    round === null ? [] : ROUND_WORDS[round],
    awardYear === null ? [] : `ปี พ.ศ. ${String(awardYear)}`,
  ];
  const { award, flCertificate, priorAwards } = FACT_PLANS;
  return [
    left(PANEL_ROW.agency, 'หน่วยงาน', text(panel.facts.agency), 'wrapped'),
    left(PANEL_ROW.award, award.label, factContent(assessment, 'award'), 'entryChoice', award.choices),
    left(PANEL_ROW.round, 'รอบและปีที่ขอรับรางวัล', text(roundWords.flat().join(' · ')), 'text'),
    left(
      PANEL_ROW.kind,
      'ประเภทหน่วยงาน',
      text(panel.facts.kind === null ? '' : AGENCY_KIND_WORDS[panel.facts.kind]),
      'text',
    ),
    left(
      PANEL_ROW.flCertificate,
      flCertificate.label,
      factContent(assessment, 'flCertificate'),
      'entryChoice',
      flCertificate.choices,
    ),
    left(PANEL_ROW.priorAwards, priorAwards.label, factContent(assessment, 'priorAwards'), 'entryText'),
    right(PANEL_ROW.agency, 'วิธีรวมคะแนน', formula(`=${refs.methodWord}`), 'text'),
    right(PANEL_ROW.award, 'การปัดเศษ', formula(`=${refs.roundingWord}`), 'text'),
    right(PANEL_ROW.round, 'ขีดของความต่าง (ร้อยละของคะแนนเต็ม)', formula(`=${refs.spreadLimit}`), 'text'),
    ...READING_IDS.map((id) =>
      right(READING_ROW[id], READING_PLANS[id].label, readings[id], 'entryChoice', READING_PLANS[id].choices),
    ),
  ];
}

/** What the hidden cells make of the facts and the committee's choices. */
function stateCells(edition: Edition, layout: PanelLayout, refs: PanelRefs): readonly CellPlan[] {
  const { column } = layout;
  const value = (row: number): string => fixed(row, column('maximum'));
  const hidden = (row: number, name: 'count' | 'numerator', words: string): CellPlan =>
    place(row, column(name), formula(words), 'machine');
  const atLeast = edition.award.outstanding.conditions.flatMap((condition) =>
    condition.kind === 'priorAwards' ? [condition.atLeast] : [],
  );
  const roundingNumber = whichWord(
    refs.roundingWord,
    ROUNDINGS.map((rounding) => THAI_PANEL.rounding[rounding]),
  ).slice(1);
  return [
    hidden(
      PANEL_ROW.agency,
      'count',
      whichWord(
        refs.methodWord,
        METHODS.map((method) => THAI_PANEL.method[method]),
      ),
    ),
    hidden(PANEL_ROW.agency, 'numerator', `=CHOOSE(${roundingNumber}+1,0,0,1,10,100)`),
    hidden(
      PANEL_ROW.award,
      'count',
      whichWord(
        value(PANEL_ROW.award),
        AWARD_IDS.map((id) => AWARD_WORDS[id]),
      ),
    ),
    hidden(PANEL_ROW.flCertificate, 'count', flFormula(value(PANEL_ROW.flCertificate))),
    hidden(PANEL_ROW.priorAwards, 'count', priorAwardsFormula(value(PANEL_ROW.priorAwards), atLeast[0] ?? 0)),
    ...READING_IDS.map((id) =>
      hidden(
        READING_ROW[id],
        'numerator',
        whichWord(fixed(READING_ROW[id], column('reason')), Object.values(READING_WORDS[id])),
      ),
    ),
  ];
}

/** The cells of what is known of the agency and what the committee chose. */
export function panelFactCells(
  edition: Edition,
  panel: Panel,
  layout: PanelLayout,
  refs: PanelRefs,
): readonly CellPlan[] {
  return [
    ...factsOf(panel, layout, refs).flatMap(({ label, labelCells, cells, content, style }) => [
      ...placeBlock(labelCells, text(label), 'label'),
      ...placeBlock(cells, content, style),
    ]),
    ...stateCells(edition, layout, refs),
    place(
      FL_REASON.row,
      layout.column(FL_REASON.column),
      text(panel.facts.flCertificate.reason ?? ''),
      'machine',
    ),
  ];
}

/** The merged blocks of the facts. */
export function panelFactMerges(panel: Panel, layout: PanelLayout, refs: PanelRefs): readonly CellRange[] {
  return factsOf(panel, layout, refs).flatMap(({ labelCells, cells }) => [labelCells, cells]);
}

/** What the cells of the facts take. */
export function panelFactValidations(
  panel: Panel,
  layout: PanelLayout,
  refs: PanelRefs,
): readonly Validation[] {
  const alert = {
    style: 'stop',
    title: 'ไม่อยู่ในรายการ',
    message: 'เลือกคำหนึ่งจากรายการ หรือเว้นว่างไว้หากยังไม่ทราบ',
  } as const;
  const lists = factsOf(panel, layout, refs).flatMap(({ choices, cells }): readonly Validation[] =>
    choices === null
      ? []
      : [
          {
            range: { ...cells, rows: 1, columns: 1 },
            rule: { kind: 'list', items: choices },
            prompt: { title: '', message: '' },
            alert,
          },
        ],
  );
  const prior = fixed(PANEL_ROW.priorAwards, layout.column('maximum'));
  const message = `พิมพ์เลขหมวดคั่นด้วยจุลภาค เช่น 1, 3 หรือพิมพ์ “${NO_PRIOR_AWARDS_WORD}” หากยังไม่ทราบให้เว้นว่างไว้`;
  return [
    ...lists,
    {
      range: across(PANEL_ROW.priorAwards, layout.column('maximum'), layout.column('maximum')),
      rule: {
        kind: 'custom',
        formula: `=OR(TRIM(${prior})=${quoted(NO_PRIOR_AWARDS_WORD)},${isCategoryList(prior)})`,
      },
      prompt: { title: '', message: '' },
      alert: { style: 'stop', title: 'รูปแบบไม่ถูกต้อง', message },
    },
  ];
}
