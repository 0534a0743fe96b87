import type { Award } from '../../criteria/award.ts';
import type { Edition } from '../../criteria/edition.ts';
import type { Gate } from '../../criteria/gate.ts';
import type { Readings } from '../../criteria/reading.ts';
import { requiredHundredths } from '../../eligibility/gate-finding.ts';
import { formatPoints } from '../../language/format.ts';
import { RULES_WORDS } from '../../language/rules-words.ts';
import { THAI } from '../../language/thai.ts';
import { text } from '../cell-plans.ts';
import { ruleName } from '../names.ts';
import { across, GAP, head, NOTHING, piece } from '../summary/pieces.ts';
import { fittedRow, type RowPlan } from '../summary/row-plan.ts';
import { COLUMN_COUNT } from '../summary/summary-layout.ts';

/** The relation that holds, or both while its reading is open. */
function relationWords(edition: Edition, { relation }: Gate, readings: Readings): string {
  if (typeof relation === 'string') return THAI.relation[relation];
  const settled = readings[relation.reading];
  if (settled !== 'open') return `${THAI.relation[settled]} (${RULES_WORDS.byCommittee})`;
  const choices = edition.readings[relation.reading].choices.map((choice) => THAI.relation[choice]);
  return `${choices.join(RULES_WORDS.or)} (${RULES_WORDS.byReading})`;
}

/** Under which reading a gate stands, and whether that is in force; nothing of a gate that always stands. */
function standing({ onlyUnder }: Gate, readings: Readings): readonly string[] {
  if (onlyUnder === undefined) return [];
  const settled = readings[onlyUnder.reading];
  const choice = THAI.reading[onlyUnder.reading].choice[onlyUnder.choice];
  const state =
    settled === 'open'
      ? RULES_WORDS.byReading
      : settled === onlyUnder.choice
        ? RULES_WORDS.inForce
        : RULES_WORDS.notInForce;
  return [`${RULES_WORDS.onlyUnder(choice)} (${state})`];
}

function nameOf(edition: Edition, gate: Gate): string {
  const [only, ...more] = gate.criteria;
  if (only === undefined || more.length > 0) return THAI.gate(gate);
  const name = only.includes('.') ? '' : edition.criterion[only].thaiName;
  return `${THAI.gate(gate)} ${name}`.trim();
}

function gateRow(edition: Edition, award: Award, gate: Gate, readings: Readings): RowPlan {
  const { required } = gate;
  const maximum = gate.criteria.reduce((sum, id) => sum + edition.criterion[id].maximum, 0);
  const relation = [relationWords(edition, gate, readings), ...standing(gate, readings)].join('\n');
  return fittedRow([
    {
      content: text(nameOf(edition, gate)),
      style: 'wrapped',
      span: 3,
      name: ruleName({ kind: 'gate', award: award.id, gate: gate.id }),
    },
    piece(formatPoints(maximum * 100), 'right'),
    piece(required.unit === 'percent' ? String(required.percent) : NOTHING, 'right'),
    piece(formatPoints(requiredHundredths(edition, gate)), 'right'),
    piece(relation, 'wrapped', 2),
  ]);
}

/** The gates of an award in blocks of one sentence each, in the order in which the sentences first come. */
function bySentence(award: Award): readonly (readonly [Gate['citation'], readonly Gate[]])[] {
  const kinds = new Map<string, Gate[]>();
  for (const gate of award.gates) {
    const key = `${gate.kind === 'total' ? 'total' : 'criteria'} ${gate.citation.quote}`;
    kinds.set(key, [...(kinds.get(key) ?? []), gate]);
  }
  return [...kinds.values()].flatMap((gates) => {
    const [first] = gates;
    return first === undefined ? [] : [[first.citation, gates] as const];
  });
}

/**
 * Everything that one award asks for: each sentence of the book, and below it the gates that rest on it; in two
 * blocks that a page may begin with, so that a long table goes on with more than a row.
 */
export function awardRules(
  edition: Edition,
  award: Award,
  readings: Readings,
): readonly (readonly RowPlan[])[] {
  const { criterion, maximum, percent, required, relation } = RULES_WORDS.gateHeads;
  const heading = [
    fittedRow([
      {
        content: text(THAI.award[award.id]),
        style: 'section',
        span: COLUMN_COUNT,
        name: ruleName({ kind: 'award', award: award.id }),
      },
    ]),
    head([criterion, 3], [maximum, 1], [percent, 1], [required, 1], [relation, 2]),
  ];
  const gateBlocks = bySentence(award).map(([citation, gates], index) => [
    ...(index === 0 ? heading : []),
    across(THAI.citation(citation), 'quote'),
    ...gates.map((gate) => gateRow(edition, award, gate, readings)),
  ]);
  const conditions = award.conditions.flatMap((condition) => [
    across(THAI.citation(condition.citation), 'quote'),
    fittedRow([
      {
        content: text(THAI.condition(condition)),
        style: 'wrapped',
        span: 6,
        name: ruleName({ kind: 'condition', award: award.id, condition: condition.kind }),
      },
      piece(RULES_WORDS.conditions, 'wrapped', 2),
    ]),
  ]);
  const [first = [], ...more] = gateBlocks;
  return [first, [...more.flat(), ...conditions, GAP]];
}
