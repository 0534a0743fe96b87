import {
  type AgencyKind,
  type Assessment,
  type AwardId,
  EMPTY_ASSESSMENT,
  NO_FACTS,
  type Round,
} from '../core/index.ts';

/** What the form for a new score sheet holds, as it is typed; `''` where nothing is said. */
export interface Draft {
  readonly agency: string;
  readonly kind: AgencyKind | '';
  readonly award: AwardId | '';
  readonly round: Round | '';
  readonly assessor: string;
}

/** One field of the form with its new content. */
export type DraftChange = { readonly [F in keyof Draft]: Pick<Draft, F> }[keyof Draft];

export const EMPTY_DRAFT: Draft = { agency: '', kind: '', award: '', round: '', assessor: '' };

function said(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** The assessment that a new score sheet begins with. */
export function assessmentOf(draft: Draft): Assessment {
  return {
    ...EMPTY_ASSESSMENT,
    facts: {
      ...NO_FACTS,
      agency: said(draft.agency),
      kind: draft.kind === '' ? null : draft.kind,
      award: draft.award === '' ? null : draft.award,
      round: draft.round === '' ? null : draft.round,
      assessor: said(draft.assessor),
    },
  };
}
