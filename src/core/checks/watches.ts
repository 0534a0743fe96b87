import type { Assessment } from '../assessment/assessment.ts';
import { STEP_PERCENT } from '../assessment/facts.ts';
import { SHEET_NAME, scoreName } from '../blueprint/names.ts';
import { CRITERION_IDS } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { judge } from '../eligibility/findings.ts';
import { scoreOf } from '../scoring/entry.ts';
import type { Place, Problem, WatchDetail } from '../scoring/problem.ts';

function watch(cells: string, place: Place, detail: WatchDetail): Problem {
  return { detail, severity: 'warning', place, cells, repair: null };
}

/** Scores with their percent of the maximum. */
function percents(
  edition: Edition,
  { entries }: Assessment,
): readonly { id: (typeof CRITERION_IDS)[number]; hundredths: number; percent: number }[] {
  return CRITERION_IDS.flatMap((id) => {
    const hundredths = scoreOf(entries[id]);
    return hundredths === null
      ? []
      : [{ id, hundredths, percent: hundredths / edition.criterion[id].maximum }];
  });
}

function samePercent(edition: Edition, assessment: Assessment): readonly Problem[] {
  const all = percents(edition, assessment);
  const [first] = all;
  if (first === undefined || all.length < edition.criteria.length) return [];
  const isSame = all.every(
    ({ id, hundredths }) =>
      hundredths * edition.criterion[first.id].maximum === first.hundredths * edition.criterion[id].maximum,
  );
  if (!isSame) return [];
  return [watch(SHEET_NAME, { kind: 'sheet' }, { code: 'samePercent', percent: first.percent })];
}

function outsideSteps(edition: Edition, assessment: Assessment): readonly Problem[] {
  const step = STEP_PERCENT[assessment.facts.scoreSteps ?? 'free'];
  if (step === null) return [];
  return percents(edition, assessment)
    .filter(({ id, hundredths }) => hundredths % (step * edition.criterion[id].maximum) !== 0)
    .map(({ id, percent }) =>
      watch(scoreName(id), { kind: 'score', criterion: id }, { code: 'outsideSteps', percent, step }),
    );
}

/** Rows exactly on what the award applied for asks, where an open reading decides whether that is enough. */
function onThreshold(edition: Edition, assessment: Assessment): readonly Problem[] {
  const finding = judge(edition, assessment).awards.find(({ award }) => award.id === assessment.facts.award);
  return (finding?.gates ?? []).flatMap(({ gate, margin, observed, openReading }) => {
    const [id] = gate.criteria;
    const percent = gate.required.unit === 'percent' ? gate.required.percent : null;
    const hangs = typeof gate.relation !== 'string' && openReading === gate.relation.reading;
    const isScored = observed.missing.length === 0;
    if (id === undefined || gate.criteria.length > 1 || percent === null) return [];
    if (!hangs || margin !== 0 || !isScored) return [];
    const detail = { code: 'onThreshold', percent, reading: openReading } as const;
    return [watch(scoreName(id), { kind: 'score', criterion: id }, detail)];
  });
}

/** What is worth a look on one sheet, but for what is switched off there. */
export function watchProblems(edition: Edition, assessment: Assessment): readonly Problem[] {
  return [
    ...samePercent(edition, assessment),
    ...outsideSteps(edition, assessment),
    ...onThreshold(edition, assessment),
  ].filter(({ detail }) => !assessment.facts.mutedWarnings.some((id) => id === detail.code));
}
