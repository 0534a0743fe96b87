import {
  AWARD_IDS,
  type Catalogue,
  CRITERION_IDS,
  EDITION_2562,
  type GateFinding,
  judge,
  PANE_TEXT,
  READING_IDS,
  WORKBENCH_TEXT,
} from '../../../src/core/index.ts';
import { randomAssessment, randomNumbers } from '../../formulas/random-assessment.ts';
import { panelSentences } from './panel-sentences.ts';
import { PLACES, PROBLEM_DETAILS, RECORD_PROBLEMS, REPAIRS } from './examples.ts';

const random = randomNumbers(543);
const findings = Array.from({ length: 400 }, () => judge(EDITION_2562, randomAssessment(random)));

function kindOf({ gate, verdict, openReading, observed, margin }: GateFinding): string {
  return [gate.kind, verdict, openReading, observed.missing.length, Math.sign(margin)].join(' ');
}

/** A finding of each kind of gate with each verdict, each state of its reading and each count of missing rows. */
export const GATE_FINDINGS: readonly GateFinding[] = [
  ...new Map(
    findings.flatMap(({ awards }) =>
      awards.flatMap(({ gates }) => gates.map((each) => [kindOf(each), each] as const)),
    ),
  ).values(),
];

const CONDITION_FINDINGS = [
  ...new Map(
    findings.flatMap(({ awards }) =>
      awards.flatMap(({ conditions }) =>
        conditions.map(
          (each) => [`${each.condition.kind} ${each.verdict} ${String(each.declared)}`, each] as const,
        ),
      ),
    ),
  ).values(),
];

const TOTALS = findings.slice(0, 40).map(({ total }) => total);

/** The texts that a value holds, however deep; functions are left out. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Everything that a catalogue says on an assessment, but for the words of wrong records. */
export function sentencesOf(catalogue: Catalogue): readonly string[] {
  return [
    ...textsIn({ ...catalogue, language: null }),
    catalogue.edition(2562, 1000),
    ...CRITERION_IDS.flatMap((id) => [
      catalogue.criterion(id),
      catalogue.criterionName(EDITION_2562.criterion[id]),
    ]),
    ...AWARD_IDS.flatMap((id) => {
      const { gates, conditions } = EDITION_2562.award[id];
      return [
        ...gates.flatMap((gate) => [catalogue.gate(gate), catalogue.citation(gate.citation)]),
        ...conditions.flatMap((each) => [catalogue.condition(each), catalogue.citation(each.citation)]),
      ];
    }),
    ...READING_IDS.flatMap((id) => EDITION_2562.readings[id].citations.map(catalogue.citation)),
    ...GATE_FINDINGS.flatMap((finding) => [
      catalogue.rule(finding),
      catalogue.requirement(finding),
      catalogue.gateFinding(finding),
    ]),
    ...CONDITION_FINDINGS.map(catalogue.conditionFinding),
    ...TOTALS.map(catalogue.total),
    ...PLACES.map(catalogue.place),
    ...problemSentences(catalogue, false),
    ...problemSentences(catalogue, true),
    ...REPAIRS.map(catalogue.repair),
    ...panelSentences(catalogue.language),
    catalogue.points(2750),
    catalogue.date({ year: 2026, month: 9, day: 30 }),
    catalogue.list([catalogue.criterion('1'), catalogue.criterion('2'), catalogue.criterion('7.1')]),
  ];
}

/** The sentence of every problem, with or without a repair to offer. */
export function problemSentences(catalogue: Catalogue, hasRepair: boolean): readonly string[] {
  return PROBLEM_DETAILS.map((detail) =>
    catalogue.problem({
      detail,
      severity: 'error',
      place: { kind: 'sheet' },
      cells: null,
      repair: hasRepair ? { kind: 'cell', name: 'pmqa_score_1', value: 60 } : null,
    }),
  );
}

/** The sentences of every wrong record. */
export function recordSentences(catalogue: Catalogue): readonly string[] {
  return RECORD_PROBLEMS.map(catalogue.recordProblem);
}

/** The words of the pane and of the workbench that need no figure, but for the languages' own names. */
export function paneWords(language: Catalogue['language']): readonly string[] {
  return textsIn({ ...PANE_TEXT[language], workbench: WORKBENCH_TEXT[language], language: null });
}

/** The paths of all keys of a catalogue, with what kind of thing stands there. */
export function keysOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, part]) => keysOf(part, `${path}.${key}`))
    .sort();
}
