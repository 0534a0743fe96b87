import type { Facts } from '../assessment/facts.ts';
import type { Condition } from '../criteria/award.ts';
import type { Citation } from '../criteria/citation.ts';
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

/** `หนังสือรางวัล PMQA พ.ศ. 2564 บรรทัด 209-211`. */
export function thaiSource({ lines: [first, last] }: Citation): string {
  const lines = first === last ? String(first) : `${String(first)}-${String(last)}`;
  return `หนังสือรางวัล PMQA พ.ศ. 2564 บรรทัด ${lines}`;
}

/** What a condition asks. */
export function thaiCondition(condition: Condition): string {
  return condition.kind === 'flCertificate'
    ? 'ผ่านการตรวจรับรองคุณภาพการบริหารจัดการภาครัฐระดับพื้นฐาน (Certified FL)'
    : `เคยได้รับรางวัลรายหมวดมาแล้วอย่างน้อย ${String(condition.atLeast)} หมวดที่ต่างกัน`;
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
  reportPages: 'จำนวนหน้าของ Application Report',
  scoreSteps: 'ขั้นของคะแนน',
  mutedWarnings: 'คำเตือนที่ปิดไว้',
};
