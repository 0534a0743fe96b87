/** What the parts of the view for planning say in a line while they are folded. */
export interface PlanGists {
  readonly nothingTried: string;
  /** The verdict on the scores to try, by points. */
  readonly tried: (total: string, verdict: string) => string;
  /** How many of the award's gates on points are met. */
  readonly met: (met: number, all: number) => string;
  readonly nothingChosen: string;
  /** What the chosen categories still need, in words. */
  readonly chosen: (categories: number, standing: string) => string;
}

/** The words in Thai. */
export const THAI_PLAN_GISTS: PlanGists = {
  nothingTried: 'ยังไม่ได้ลอง',
  tried: (total, verdict) => `รวมสมมติ ${total} · ${verdict}`,
  met: (met, all) => `ถึงเกณฑ์ ${String(met)} จาก ${String(all)} เกณฑ์`,
  nothingChosen: 'ยังไม่ได้เลือกหมวด',
  chosen: (categories, standing) => `เลือก ${String(categories)} หมวด · ${standing}`,
};

/** The words in English. */
export const ENGLISH_PLAN_GISTS: PlanGists = {
  nothingTried: 'Nothing tried yet',
  tried: (total, verdict) => `Total to try ${total} · ${verdict}`,
  met: (met, all) => `${String(met)} of ${String(all)} gates met`,
  nothingChosen: 'No categories chosen yet',
  chosen: (categories, standing) => `${String(categories)} categories · ${standing}`,
};
