/** How much of the scores an agency is told; the committee's choice. */
export const SCORE_DETAILS = ['percent', 'points', 'none'] as const;
export type ScoreDetail = (typeof SCORE_DETAILS)[number];
