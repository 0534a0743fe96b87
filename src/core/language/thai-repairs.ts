import { FACT_NAMES } from '../blueprint/names.ts';
import { fromSerial } from '../blueprint/serial-date.ts';
import type { CellRepair, Repair, SheetPart } from '../scoring/problem.ts';
import { formatThaiDate } from './format.ts';

const RESTORE: Readonly<Record<SheetPart, string>> = {
  formulas: 'คืนสูตรเดิม',
  labels: 'คืนข้อความกำกับเดิม',
  validations: 'คืนการตรวจสอบของช่อง',
  highlights: 'คืนสีเตือนของช่อง',
  locks: 'ปลดล็อกช่อง',
  formats: 'คืนรูปแบบตัวเลขของช่อง',
  rows: 'แสดงแถวที่ซ่อน',
  columns: 'แสดงคอลัมน์ที่ซ่อน',
  protection: 'ป้องกันแผ่นงาน',
};

/** What will stand in the cell, as a person reads it: a day is written as a number that nobody knows. */
function shownAs({ name, value }: CellRepair): string {
  const date = name === FACT_NAMES.date && typeof value === 'number' ? fromSerial(value) : null;
  if (date !== null) return formatThaiDate(date);
  return typeof value === 'string' ? `“${value}”` : String(value);
}

/** The label of a repair: what it will do. */
export function thaiRepair(repair: Repair): string {
  switch (repair.kind) {
    case 'cell':
      return repair.value === null ? 'ล้างช่องนี้' : `แก้เป็น ${shownAs(repair)}`;
    case 'restore':
      return RESTORE[repair.part];
    case 'renew':
      return 'สร้างใบคะแนนใหม่';
  }
}
