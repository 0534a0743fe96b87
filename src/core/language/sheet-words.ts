import type { AgencyKind, FlCertificate, Round, ScoreSteps } from '../assessment/facts.ts';
import type { AwardId } from '../criteria/award.ts';
import type { ReadingChoices, ReadingId } from '../criteria/reading.ts';
import type { Verdict } from '../eligibility/verdict.ts';
import type { WatchId } from '../scoring/watch-id.ts';

// The words that sheets hold, Thai whatever the pane's language: formulas compare them and files are read by them.

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'ผ่าน',
  fail: 'ไม่ผ่าน',
  dependsOnReading: 'ขึ้นกับการตีความ',
  undecided: 'ยังสรุปไม่ได้',
};

export const AWARD_WORDS: Readonly<Record<AwardId, string>> = {
  'category-1': 'รางวัลรายหมวด หมวด 1',
  'category-2': 'รางวัลรายหมวด หมวด 2',
  'category-3': 'รางวัลรายหมวด หมวด 3',
  'category-4': 'รางวัลรายหมวด หมวด 4',
  'category-5': 'รางวัลรายหมวด หมวด 5',
  'category-6': 'รางวัลรายหมวด หมวด 6',
  outstanding: 'รางวัลระดับดีเด่น',
};

export const AGENCY_KIND_WORDS: Readonly<Record<AgencyKind, string>> = {
  ministry: 'กระทรวง',
  department: 'กรม',
  province: 'จังหวัด',
  university: 'สถาบันอุดมศึกษา',
  other: 'หน่วยงานของรัฐประเภทอื่น',
};

export const ROUND_WORDS: Readonly<Record<Round, string>> = {
  'self-assessment': 'ประเมินตนเอง',
  screening: 'กลั่นกรองเอกสาร',
  'application-report': 'Application Report',
  'site-visit': 'Site Visit',
  consensus: 'ฉันทามติ',
};

export const FL_WORDS: Readonly<Record<FlCertificate['state'], string>> = {
  yes: 'ได้รับการรับรองแล้ว',
  no: 'ยังไม่ได้รับการรับรอง',
  unknown: 'ยังไม่ทราบ',
  notApplicable: 'ไม่เกี่ยวข้อง (ระบุเหตุผล)',
};

export const STEP_WORDS: Readonly<Record<ScoreSteps, string>> = {
  free: 'ไม่กำหนดขั้น',
  fivePercent: 'ทีละร้อยละ 5',
};

/** What the kinds of warnings are called that can be switched off. */
export const WATCH_WORDS: Readonly<Record<WatchId, string>> = {
  samePercent: 'ร้อยละเท่ากันทุกข้อ',
  fraction: 'คะแนนไม่เกิน 1',
  outsideSteps: 'ไม่ตรงขั้นของคะแนน',
  onThreshold: 'ตรงเกณฑ์พอดี',
  roundJump: 'ต่างจากรอบก่อนมาก',
};

/** What stands in the cell of earlier awards when there are none. */
export const NO_PRIOR_AWARDS_WORD = 'ไม่เคยได้รับ';

export const OPEN_READING_WORD = 'ยังไม่กำหนด';

export const READING_WORDS: { readonly [R in ReadingId]: Readonly<Record<ReadingChoices[R], string>> } = {
  ownCategory: { moreThan: 'ต้องมากกว่าร้อยละ 50', atLeast: 'ร้อยละ 50 พอดีก็ผ่าน' },
  otherRows: { moreThan: 'ต้องมากกว่าร้อยละ 25', atLeast: 'ร้อยละ 25 พอดีก็ผ่าน' },
  outstandingCategory7: { eachRow: 'แต่ละข้อ 7.1-7.6', whole: 'คะแนนรวมหมวด 7' },
};

export const THAI_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/** A symbol for each band, readable on a black-and-white print. */
export const BAND_SYMBOLS = ['○', '◔', '◑', '◕', '●'] as const;

/**
 * The word of a band: `○ ต่ำกว่า 25 %`, `◔ 25 % พอดี`, `◔ เกิน 25 %`, …
 *
 * @param thresholds percents, rising
 */
export function bandWord(level: number, isExact: boolean, thresholds: readonly number[]): string {
  const symbol = BAND_SYMBOLS[level] ?? '';
  if (level === 0) return `${symbol} ต่ำกว่า ${String(thresholds[0])} %`;
  const percent = String(thresholds[level - 1]);
  return isExact ? `${symbol} ${percent} % พอดี` : `${symbol} เกิน ${percent} %`;
}
