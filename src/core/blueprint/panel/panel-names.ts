import { READING_IDS } from '../../criteria/reading.ts';
import type { CellRange } from '../address.ts';
import type { NamePlan } from '../blueprint.ts';
import { ASSESSORS_NAME, PANEL_NAMES } from '../names.ts';
import { across, type PanelColumn, type PanelLayout, PANEL_ROW } from './panel-layout.ts';
import { READING_ROW } from './panel-refs.ts';

/** The column and row, in the machine's part, of why the certificate does not apply. */
export const FL_REASON = { row: PANEL_ROW.flCertificate, column: 'denominator' } as const;

/** The names of the cells that a panel's sheet is read by. */
export function panelNames({ column, seatColumn, seats }: PanelLayout): readonly NamePlan[] {
  const cell = (name: string, row: number, at: PanelColumn): NamePlan => ({
    name,
    range: across(row, column(at), column(at)),
  });
  const overCriteria = (first: number, columns: number): CellRange => ({
    row: PANEL_ROW.firstCriterion,
    column: first,
    rows: PANEL_ROW.lastCriterion - PANEL_ROW.firstCriterion + 1,
    columns,
  });
  return [
    ...(['agency', 'award', 'round', 'kind', 'flCertificate', 'priorAwards'] as const).map((fact) =>
      cell(PANEL_NAMES[fact], PANEL_ROW[fact], 'maximum'),
    ),
    cell(PANEL_NAMES.flReason, FL_REASON.row, FL_REASON.column),
    cell(PANEL_NAMES.method, PANEL_ROW.agency, 'reason'),
    cell(PANEL_NAMES.rounding, PANEL_ROW.award, 'reason'),
    cell(PANEL_NAMES.spreadLimit, PANEL_ROW.round, 'reason'),
    {
      name: PANEL_NAMES.readings,
      range: { row: READING_ROW.ownCategory, column: column('reason'), rows: READING_IDS.length, columns: 1 },
    },
    { name: PANEL_NAMES.scores, range: overCriteria(seatColumn(0), seats) },
    ...(['byMethod', 'agreed', 'reason', 'check', 'used'] as const).map((name) => ({
      name: PANEL_NAMES[name],
      range: overCriteria(column(name), 1),
    })),
    { name: ASSESSORS_NAME, range: across(PANEL_ROW.head, seatColumn(0), seatColumn(seats - 1)) },
  ];
}
