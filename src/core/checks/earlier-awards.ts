import { FACT_NAMES } from '../blueprint/names.ts';
import type { ScoreSheetReading } from '../blueprint/score-sheet/read-score-sheet.ts';
import type { Edition } from '../criteria/edition.ts';
import { knownAwards, knownOf } from '../register/known-awards.ts';
import type { LaterAward } from '../register/later-award.ts';
import type { Problem } from '../scoring/problem.ts';

/**
 * What is known of the agency's earlier awards, by the register and by the workbook's sheets of later awards, against
 * what is declared. Neither has to have everything, so that more categories than they have are fine.
 *
 * @param later every award of the workbook's sheets of later awards
 */
export function earlierAwardProblems(
  edition: Edition,
  { assessment, earlierAwards }: Pick<ScoreSheetReading, 'assessment' | 'earlierAwards'>,
  later: readonly LaterAward[],
): readonly Problem[] {
  if (earlierAwards === 'foreign') return [];
  const { agency, award, priorAwards: declared } = assessment.facts;
  const awards = knownAwards(agency, later);
  const { known } = awards;
  const place = { kind: 'fact', fact: 'priorAwards' } as const;
  const name = FACT_NAMES.priorAwards;
  const problems: Problem[] = [];
  if (known.length > 0 && declared === null && earlierAwards === 'plain') {
    const detail = { code: 'priorAwardsKnown', ...awards } as const;
    const repair = { kind: 'cell', name, value: known.join(', ') } as const;
    problems.push({ detail, severity: 'note', place, cells: name, repair });
  }
  if (declared !== null && known.some((id) => !declared.includes(id))) {
    const detail = { code: 'priorAwardsOmitted', declared, ...awards } as const;
    problems.push({ detail, severity: 'warning', place, cells: name, repair: null });
  }
  const category = award === null ? null : edition.award[award].category;
  if (category !== null && known.includes(category)) {
    const detail = { code: 'categoryWonBefore', category, ...knownOf(awards, category) } as const;
    const at = { place: { kind: 'fact', fact: 'award' }, cells: FACT_NAMES.award } as const;
    problems.push({ detail, severity: 'note', ...at, repair: null });
  }
  return problems;
}
