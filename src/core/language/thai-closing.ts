import type { ClosingDetail } from '../scoring/problem.ts';
import { formatThaiDate, shortened } from './format.ts';

/** What a closing says of a score sheet, why, and what to do. */
export function thaiClosingSentence(detail: ClosingDetail): string {
  const { by, on, sheet } = detail;
  const who = `“${by}”${on === null ? '' : ` เมื่อ ${formatThaiDate(on)}`}`;
  const shown = (value: string): string => (value === '' ? 'ว่าง' : `“${shortened(value)}”`);
  switch (detail.code) {
    case 'closed':
      return `ปิดคะแนนแล้วโดย ${who} การแก้ไขหลังจากนี้จะแสดงให้เห็น แต่ไม่ได้ถูกป้องกัน หากต้องแก้ไข กรอกเหตุผลในแผ่น “${sheet}” ก่อน`;
    case 'changedAfterClosing':
      return `แก้ไขหลังปิดคะแนน: ค่าเมื่อปิดคะแนนโดย ${who} คือ ${shown(detail.then)} แต่ตอนนี้คือ ${shown(detail.now)} คืนค่าเดิม หรือกรอกเหตุผลที่เปิดคะแนนในแผ่น “${sheet}” แล้วปิดคะแนนใหม่`;
    case 'closingDamaged':
      return `แผ่น “${sheet}” ซึ่งบันทึกการปิดคะแนนโดย ${who} ถูกแก้ไข ค่าในแผ่นนั้นไม่ตรงกับลายนิ้วมือ จึงใช้ยืนยันคะแนนไม่ได้ เทียบลายนิ้วมือกับที่จดไว้ หรือกรอกเหตุผลในแผ่นนั้นแล้วปิดคะแนนใหม่`;
  }
}
