import { READING_IDS } from '../../criteria/reading.ts';
import type { NamePlan } from '../blueprint.ts';
import { ASSESSORS_NAME, PANEL_NAMES } from '../names.ts';
import { across, type PanelLayout, PANEL_ROW } from './panel-layout.ts';
import { READING_ROW } from './panel-refs.ts';

/** The names of the cells that feedback is made of. */
export function panelNames({ column, seatColumn, seats }: PanelLayout): readonly NamePlan[] {
  const fact = (name: string, row: number): NamePlan => ({
    name,
    range: across(row, column('maximum'), column('maximum')),
  });
  return [
    fact(PANEL_NAMES.agency, PANEL_ROW.agency),
    fact(PANEL_NAMES.award, PANEL_ROW.award),
    fact(PANEL_NAMES.round, PANEL_ROW.round),
    {
      name: PANEL_NAMES.readings,
      range: { row: READING_ROW.ownCategory, column: column('reason'), rows: READING_IDS.length, columns: 1 },
    },
    {
      name: PANEL_NAMES.used,
      range: {
        row: PANEL_ROW.firstCriterion,
        column: column('used'),
        rows: PANEL_ROW.lastCriterion - PANEL_ROW.firstCriterion + 1,
        columns: 1,
      },
    },
    { name: ASSESSORS_NAME, range: across(PANEL_ROW.head, seatColumn(0), seatColumn(seats - 1)) },
  ];
}
