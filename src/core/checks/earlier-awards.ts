import type { Facts } from '../assessment/facts.ts';
import { FACT_NAMES } from '../blueprint/names.ts';
import type { Edition } from '../criteria/edition.ts';
import { categoriesWon, REGISTER } from '../register/register.ts';
import type { Problem } from '../scoring/problem.ts';

/**
 * What the register of earlier awards knows of the agency, against what is declared. It ends with its last year, so
 * that more categories than it has are fine.
 *
 * @param isFree whether the cell of the earlier awards is there and blank, so that something can be offered for it
 */
export function earlierAwardProblems(edition: Edition, facts: Facts, isFree: boolean): readonly Problem[] {
  const { award, priorAwards: declared } = facts;
  const known = categoriesWon(REGISTER, facts.agency);
  const { until } = REGISTER;
  const place = { kind: 'fact', fact: 'priorAwards' } as const;
  const name = FACT_NAMES.priorAwards;
  const problems: Problem[] = [];
  if (known.length > 0 && declared === null && isFree) {
    const detail = { code: 'priorAwardsKnown', known, until } as const;
    const repair = { kind: 'cell', name, value: known.join(', ') } as const;
    problems.push({ detail, severity: 'note', place, cells: name, repair });
  }
  if (declared !== null && known.some((id) => !declared.includes(id))) {
    const detail = { code: 'priorAwardsOmitted', declared, known, until } as const;
    problems.push({ detail, severity: 'warning', place, cells: name, repair: null });
  }
  const category = award === null ? null : edition.award[award].category;
  if (category !== null && known.includes(category)) {
    const detail = { code: 'categoryWonBefore', category, until } as const;
    const at = { place: { kind: 'fact', fact: 'award' }, cells: FACT_NAMES.award } as const;
    problems.push({ detail, severity: 'note', ...at, repair: null });
  }
  return problems;
}
