import {
  type Assessment,
  EDITION_2562,
  EMPTY_ASSESSMENT,
  type Entry,
  type Facts,
  forEachCriterion,
  AWARD_IDS,
  type CriterionId,
  type Readings,
} from '../../src/core/index.ts';

/** Numbers from 0 to 1 that are the same in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Picks one of `choices`, each as likely as the next. */
function pick<T>(random: () => number, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(random() * choices.length)] ?? choices[0];
}

const CATEGORIES = ['1', '2', '3', '4', '5', '6'] as const;

function randomEntry(random: () => number, id: CriterionId, missing: number): Entry {
  const { maximum } = EDITION_2562.criterion[id];
  const draw = random();
  if (draw < missing) return { state: pick(random, ['unscored', 'abstained', 'conflict']) };
  // Most scores lie on a threshold or a hundredth beside it, where formulas go wrong.
  const percent = pick(random, [25, 25, 30, 40, 40, 50, 50, 60]);
  const near = percent * maximum + pick(random, [-1, 0, 0, 0, 1]);
  const anywhere = Math.floor(random() * (maximum * 100 + 1));
  return { state: 'scored', hundredths: draw > 0.93 ? anywhere : near };
}

function randomFacts(random: () => number): Facts {
  return {
    ...EMPTY_ASSESSMENT.facts,
    award: pick(random, [null, ...AWARD_IDS]),
    flCertificate: pick<Facts['flCertificate']>(random, [
      { state: 'yes' },
      { state: 'no' },
      { state: 'unknown' },
      { state: 'notApplicable', reason: null },
    ]),
    priorAwards: pick(random, [null, [], CATEGORIES.filter(() => random() < 0.4)]),
  };
}

function randomReadings(random: () => number): Readings {
  return {
    ownCategory: pick(random, ['open', 'moreThan', 'atLeast']),
    otherRows: pick(random, ['open', 'moreThan', 'atLeast']),
    outstandingCategory7: pick(random, ['open', 'eachRow', 'whole']),
  };
}

/** An assessment with scores crowded around the thresholds, some of them missing, and declared facts of every kind. */
export function randomAssessment(random: () => number): Assessment {
  const missing = pick(random, [0, 0, 0, 0.1, 0.4]);
  // All rows at 40 % or all at 50 %, so that the totals come near 400 and the outstanding level is reached.
  const level = pick(random, [null, null, 40, 50]);
  return {
    ...EMPTY_ASSESSMENT,
    facts: randomFacts(random),
    readings: randomReadings(random),
    entries: forEachCriterion((id) => {
      const isLevelled = level !== null && random() < 0.85;
      if (!isLevelled) return randomEntry(random, id, missing);
      const { maximum } = EDITION_2562.criterion[id];
      return { state: 'scored', hundredths: level * maximum + pick(random, [0, 0, 1]) };
    }),
  };
}
