import type { Notes } from '../assessment/assessment.ts';
import type { ValuePlace } from '../closing/canonical.ts';
import { THAI_FACTS, thaiCriterion } from './thai-forms.ts';
import { thaiPlace } from './thai-problems.ts';

/** What stands on a closing sheet; Thai, as all words of the sheets are. */
export const CLOSING_WORDS = {
  title: (source: string): string => `ปิดคะแนน: ${source}`,
  remark:
    'แผ่นนี้บันทึกค่าในใบคะแนนเมื่อปิดคะแนน และแสดงว่ามีการแก้ไขหลังจากนั้นหรือไม่ แต่ไม่ได้ป้องกันการแก้ไข ' +
    'ควรจดลายนิ้วมือไว้ในรายงานการประชุมด้วย เพื่อใช้เทียบภายหลัง',
  on: 'วันที่ปิดคะแนน',
  by: 'ผู้ปิดคะแนน (ตามที่พิมพ์)',
  fingerprint: 'ลายนิ้วมือ (SHA-256)',
  reopening: 'เปิดคะแนนเพื่อแก้ไข: กรอกเหตุผล แล้วปลดล็อกใบคะแนน (ยกเลิกการป้องกันแผ่นงาน ไม่มีรหัสผ่าน)',
  reason: 'เหตุผลที่เปิดคะแนน',
  reopenedBy: 'ผู้เปิดคะแนน (ตามที่พิมพ์)',
  reopenedOn: 'วันที่เปิดคะแนน',
  values: 'ค่าเมื่อปิดคะแนน',
  heads: ['ข้อมูล', 'ค่าเมื่อปิดคะแนน', 'ใบคะแนนปัจจุบัน'],
  same: '✓ ตรงกัน',
  changed: '✗ แก้ไขแล้ว',
  lost: '✗ ไม่พบใบคะแนน',
  allSame: '✓ ใบคะแนนตรงกับเมื่อปิดคะแนน',
  changedSince: '✗ แก้ไขหลังปิดคะแนน',
} as const;

const NOTE_WORDS: Readonly<Record<keyof Notes, string>> = {
  strengths: 'จุดแข็ง',
  ofi: 'โอกาสในการปรับปรุง (OFI)',
  evidence: 'หลักฐาน',
};

/** What a value is called: `คะแนนหมวด 1`, `หน่วยงาน`, `จุดแข็ง ข้อ 7.1`. */
export function valueLabel(place: ValuePlace): string {
  switch (place.kind) {
    case 'score':
    case 'reading':
      return thaiPlace(place);
    case 'fact':
      return THAI_FACTS[place.fact];
    case 'note':
      return `${NOTE_WORDS[place.note]} ${thaiCriterion(place.criterion)}`;
  }
}
