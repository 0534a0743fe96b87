import type { AgendaItem } from '../../panel/disagreement.ts';
import type { FileOutcome, Refusal } from '../../panel/filed-assessment.ts';
import type { Robustness } from '../../panel/robustness.ts';
import type { RosterFinding } from '../../panel/roster.ts';
import { ENGLISH } from '../english.ts';
import { capital } from '../english-forms.ts';
import type { PanelText } from './panel-text.ts';

const AGAIN = 'Mend it in the file itself, then compile again.';

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'otherEdition':
    case 'maximaChanged':
    case 'formulasOverwritten':
    case 'scoresInvalid':
    case 'factsInvalid':
    case 'sheetDamaged':
    case 'changedAfterClosing': {
      const more = refusal.count > 1 ? ` (and ${String(refusal.count - 1)} more)` : '';
      const { place } = refusal.problem;
      return `Sheet “${refusal.sheet}”, ${ENGLISH.place(place)}: ${ENGLISH.problem(refusal.problem)}${more} ${AGAIN}`;
    }
    case 'agencyMissing':
      return `Sheet “${refusal.sheet}” names no agency, so nobody knows whose scores these are. ${AGAIN}`;
    case 'assessorMissing':
      return `Sheet “${refusal.sheet}” names no assessor, so nobody knows who gave the scores. ${AGAIN}`;
    case 'otherAgency':
      return 'There is no score sheet of the agency asked for. Check the name in the file, or ask for no agency.';
    case 'otherAward':
      return 'There is no score sheet for the award asked for. Check the award in the file, or ask for no award.';
    case 'otherRound':
      return 'There is no score sheet of the round asked for. Check the round in the file, or ask for no round.';
    case 'copy':
      return `Sheet “${refusal.sheet}” is word for word that of “${refusal.other}”, so it counts once. Nothing is to be done.`;
    case 'superseded':
      return `Sheet “${refusal.sheet}” has an earlier date than the same assessor’s in “${refusal.other}”, so the newer one is taken. To use this one, take the other file away.`;
    case 'twice':
      return `Sheet “${refusal.sheet}” and “${refusal.other}” are the same assessor’s but differ, and no date says which is the newer, so none is taken. Keep one, or enter their dates, then compile again.`;
    case 'tooManyAssessors':
      return `Sheet “${refusal.sheet}” is of an agency with more than ${String(refusal.most)} assessors, so it is not taken. Check agency and round in the files.`;
    default:
      return ENGLISH.file[refusal.code];
  }
}

function outcomeWords(outcome: FileOutcome): string {
  if (outcome.status === 'refused') return refusalWords(outcome.refusal);
  const taken = `${counted(outcome.sheets.length, 'score sheet', 'score sheets')} taken`;
  return outcome.passedOver === 0
    ? `${taken}.`
    : `${taken}; ${String(outcome.passedOver)} of another agency, award or round passed over.`;
}

function agendaWords(item: AgendaItem): string {
  switch (item.kind) {
    case 'crossing': {
      const { gate, award, below, above } = item;
      return (
        `${capital(ENGLISH.gate(gate))} · ${ENGLISH.award[award]}: the scores are on different sides of the threshold; ` +
        `below it by ${ENGLISH.list(below)}, reached by ${ENGLISH.list(above)}.`
      );
    }
    case 'spread':
      return `${capital(ENGLISH.criterion(item.criterion))}: highest and lowest score are ${ENGLISH.points(item.spread)} apart, beyond the limit.`;
    case 'dispute': {
      const { about } = item;
      const what =
        about === 'kind' || about === 'flCertificate' || about === 'priorAwards'
          ? ENGLISH.fact[about]
          : ENGLISH.reading[about].question;
      return `${what}: the score sheets do not agree, so it counts as not said.`;
    }
  }
}

function robustnessWords({ same, of, changes }: Robustness): string {
  if (changes.length === 0) return `Unchanged in all ${String(of)}.`;
  const without = [...new Set(changes.map((change) => change.without))];
  return `Unchanged in ${String(same)} of ${String(of)}; changes without ${ENGLISH.list(without)}.`;
}

const ROSTER_STATES: PanelText['rosterState'] = {
  complete: 'complete',
  incomplete: 'incomplete',
  missing: 'missing',
  unexpected: 'not on the roster',
};

function rosterWords({ agency, assessor, award, round, state, unscored }: RosterFinding): string {
  const work = [
    award === null ? [] : ENGLISH.award[award],
    round === null ? [] : ENGLISH.round[round],
  ].flat();
  const left = unscored === 0 ? '' : `, ${counted(unscored, 'criterion', 'criteria')} without an entry`;
  return `${[agency, ...work, assessor].join(' · ')}: ${ROSTER_STATES[state]}${left}`;
}

const ROSTER_PROBLEMS = {
  unreadable:
    'cannot be read; it has to be CSV with a head, or JSON with a list of { "agency", "assessor" }.',
  headMissing: 'has no columns agency and assessor in its first line.',
  agencyMissing: 'names no agency.',
  assessorMissing: 'names no assessor.',
  award: 'names an award that is not known; take category-1 to category-6 or outstanding.',
  round: 'names a round that is not known; take a code such as site-visit.',
} as const;

/** The sentences on a panel in English. */
export const ENGLISH_PANEL: PanelText = {
  method: {
    mean: 'mean',
    median: 'median',
    'agreed-from-mean': 'agreed scores (from the mean)',
    'agreed-from-median': 'agreed scores (from the median)',
  },
  rounding: {
    none: 'not rounded',
    '2': 'rounded to 2 decimals',
    '1': 'rounded to 1 decimal',
    '0': 'rounded to whole points',
  },
  outcome: outcomeWords,
  agendaItem: agendaWords,
  robustness: robustnessWords,
  rosterState: ROSTER_STATES,
  rosterFinding: rosterWords,
  nearNames: (a, b) =>
    `“${a}” and “${b}” may be one agency, but were not merged. If they are, spell them alike in the files and compile again.`,
  tally: (taken, refused, panels) =>
    `${counted(taken, 'file', 'files')} taken, ${String(refused)} refused · ${counted(panels, 'panel', 'panels')}`,
  nothingTaken:
    'No file could be taken, so no workbook was written. Mend what is said of each file, then compile again.',
  rosterProblem: (place, what) =>
    `The roster${place.kind === 'file' ? '' : `, ${place.kind} ${String(place.number)},`} ${ROSTER_PROBLEMS[what]}`,
};
