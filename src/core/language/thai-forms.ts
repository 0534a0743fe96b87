import type { Facts } from '../assessment/facts.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import { formatPoints } from './format.ts';

/** `หมวด 1`, `ข้อ 7.1`. */
export function thaiCriterion(id: CriterionId): string {
  return id.includes('.') ? `ข้อ ${id}` : `หมวด ${id}`;
}

/** `27.50 คะแนน`. */
export function thaiPoints(hundredths: number): string {
  return `${formatPoints(hundredths)} คะแนน`;
}

/** `ก`, `ก และ ข`, `ก ข และ ค`. */
export function thaiList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(' ')} และ ${last}`;
}

/** What the entries about the assessment are called. */
export const THAI_FACTS: Readonly<Record<keyof Facts | 'flReason', string>> = {
  agency: 'หน่วยงาน',
  kind: 'ประเภทหน่วยงาน',
  award: 'รางวัลที่ขอรับ',
  round: 'รอบการประเมิน',
  assessor: 'ผู้ตรวจประเมิน',
  date: 'วันที่ประเมิน',
  awardYear: 'ปีที่ขอรับรางวัล',
  flCertificate: 'การรับรองระดับพื้นฐาน (Certified FL)',
  flReason: 'เหตุผลที่การรับรองไม่เกี่ยวข้อง',
  priorAwards: 'หมวดที่เคยได้รับรางวัล',
};
