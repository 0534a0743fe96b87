import type { Repair, SheetPart } from '../scoring/problem.ts';

const RESTORE: Readonly<Record<SheetPart, string>> = {
  formulas: 'คืนสูตรเดิม',
  labels: 'คืนข้อความกำกับเดิม',
  validations: 'คืนการตรวจสอบของช่อง',
  highlights: 'คืนสีเตือนของช่อง',
  looks: 'คืนรูปแบบของช่อง',
  rows: 'แสดงแถวที่ซ่อน',
  protection: 'ป้องกันแผ่นงาน',
};

/** The label of a repair: what it will do. */
export function thaiRepair(repair: Repair): string {
  switch (repair.kind) {
    case 'cell':
      return repair.value === null
        ? 'ล้างช่องนี้'
        : `แก้เป็น ${typeof repair.value === 'string' ? `“${repair.value}”` : String(repair.value)}`;
    case 'restore':
      return RESTORE[repair.part];
    case 'renew':
      return 'สร้างใบคะแนนใหม่';
  }
}
