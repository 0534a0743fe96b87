import type { AwardId, CriterionId, TrialScores } from '../../core/index.ts';

/** A part of the view that is folded until it is wanted. */
export type PlanPart = 'trial' | 'profile' | 'together';

/** What the view for planning remembers while another view is shown. */
export interface PlanState {
  /** The award that the user chose; `null` where the view chooses. */
  readonly award: AwardId | null;
  /** The awards of one application. */
  readonly together: readonly AwardId[];
  /** The parts that are open. */
  readonly open: readonly PlanPart[];
  /** The scores to try, by the id of the sheet that they lie over. */
  readonly tried: Readonly<Record<string, TrialScores>>;
}

/** What can happen to it. */
export type PlanChange =
  | { readonly type: 'awardChosen'; readonly award: AwardId }
  | { readonly type: 'partFolded'; readonly part: PlanPart; readonly isOpen: boolean }
  | { readonly type: 'togetherChosen'; readonly award: AwardId; readonly isIn: boolean }
  /** `null` goes back to the real score. */
  | {
      readonly type: 'scoreTried';
      readonly sheetId: string;
      readonly criterion: CriterionId;
      readonly hundredths: number | null;
    }
  /** Takes the place of every score tried before; their part is opened. */
  | { readonly type: 'scoresTried'; readonly sheetId: string; readonly scores: TrialScores };

export const NO_PLAN: PlanState = { award: null, together: [], open: [], tried: {} };

/** The scores to try over a sheet. */
export function triedOn({ tried }: PlanState, sheetId: string): TrialScores {
  return tried[sheetId] ?? {};
}

function withTried(state: PlanState, sheetId: string, scores: TrialScores): PlanState {
  return { ...state, tried: { ...state.tried, [sheetId]: scores } };
}

function withPart(state: PlanState, part: PlanPart, isOpen: boolean): PlanState {
  const others = state.open.filter((each) => each !== part);
  return { ...state, open: isOpen ? [...others, part] : others };
}

/** The state after a change. */
export function changedPlan(state: PlanState, change: PlanChange): PlanState {
  switch (change.type) {
    case 'awardChosen':
      return { ...state, award: change.award };
    case 'partFolded':
      return withPart(state, change.part, change.isOpen);
    case 'togetherChosen': {
      const others = state.together.filter((award) => award !== change.award);
      return { ...state, together: change.isIn ? [...others, change.award] : others };
    }
    case 'scoreTried': {
      const { sheetId, criterion, hundredths } = change;
      const others = Object.entries(triedOn(state, sheetId)).filter(([id]) => id !== criterion);
      const added = hundredths === null ? [] : [[criterion, hundredths] as const];
      return withTried(state, sheetId, Object.fromEntries([...others, ...added]));
    }
    case 'scoresTried':
      return withPart(withTried(state, change.sheetId, change.scores), 'trial', true);
  }
}
