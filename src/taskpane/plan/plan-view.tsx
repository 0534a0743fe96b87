import type { ReactElement } from 'react';
import type { ScoreSheet } from '../../workbook/score-sheets.ts';
import { TotalCard } from '../results/total-card.tsx';

/** How far one score sheet has come. */
export function PlanView({ scoreSheet }: { readonly scoreSheet: ScoreSheet }): ReactElement {
  return <TotalCard findings={scoreSheet.findings} />;
}
