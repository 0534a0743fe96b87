import type { Facts } from '../assessment/facts.ts';
import { FACT_NAMES } from '../blueprint/names.ts';
import type { Edition } from '../criteria/edition.ts';
import { judgeCondition } from '../eligibility/condition-finding.ts';
import type { Problem } from '../scoring/problem.ts';

/** Whether what is declared is what the award applied for asks, and the report no longer than the book allows. */
export function conditionProblems(edition: Edition, facts: Facts): readonly Problem[] {
  const { award, reportPages } = facts;
  const conditions = award === null ? [] : edition.award[award].conditions;
  const declared = conditions.flatMap((condition): readonly Problem[] => {
    const { verdict } = judgeCondition(condition, facts);
    if (award === null || verdict === 'pass') return [];
    const place = { kind: 'fact', fact: condition.kind } as const;
    const cells = FACT_NAMES[condition.kind];
    return verdict === 'fail'
      ? [
          {
            detail: { code: 'conditionUnmet', award, condition },
            severity: 'warning',
            place,
            cells,
            repair: null,
          },
        ]
      : [
          {
            detail: { code: 'conditionUnsaid', award, condition },
            severity: 'note',
            place,
            cells,
            repair: null,
          },
        ];
  });
  const { atMost, citation } = edition.reportPages;
  if (reportPages === null || reportPages <= atMost) return declared;
  return [
    ...declared,
    {
      detail: { code: 'reportTooLong', pages: reportPages, atMost, citation },
      severity: 'warning',
      place: { kind: 'fact', fact: 'reportPages' },
      cells: FACT_NAMES.reportPages,
      repair: null,
    },
  ];
}
