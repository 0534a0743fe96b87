import { AWARD_IDS } from '../../criteria/award.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { THAI } from '../../language/thai.ts';
import { THAI_PANEL } from '../../language/panel/thai-panel.ts';
import type { CompiledPanel } from '../../panel/compile.ts';
import { EMPTY_ASSESSMENT } from '../../assessment/assessment.ts';
import type { CellPlan } from '../blueprint.ts';
import { BLANK, formula, number, place, text } from '../cell-plans.ts';
import { requirementOf } from '../score-sheet/criterion-formulas.ts';
import { scoreContent } from '../score-sheet/entry-content.ts';
import type { StyleName } from '../styles.ts';
import { fixed, type PanelColumn, panelCriterionRow, type PanelLayout, PANEL_ROW } from './panel-layout.ts';
import { panelAwardCells } from './panel-awards.ts';
import { panelFootCells } from './panel-foot.ts';
import { panelRowFormulas } from './panel-formulas.ts';
import type { PanelRefs } from './panel-refs.ts';
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
    ...panelFootCells(edition, compiled, layout, refs),
    ...panelAwardCells(edition, layout, refs),
  ];
}
