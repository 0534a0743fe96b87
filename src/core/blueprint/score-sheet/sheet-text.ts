import type { Edition } from '../../criteria/edition.ts';
import type { ReadingId } from '../../criteria/reading.ts';
import { COLUMN } from './layout.ts';

/** The heads of the criteria's columns, Thai with the English term below. */
export const CRITERION_HEADS: ReadonlyMap<number, string> = new Map([
  [COLUMN.id, 'หมวด'],
  [COLUMN.name, 'เกณฑ์การประเมิน\nCriterion'],
  [COLUMN.maximum, 'คะแนนเต็ม\nMaximum'],
  [COLUMN.score, 'คะแนนที่ให้\nScore'],
  [COLUMN.percent, 'ร้อยละ\nPercent'],
  [COLUMN.band, 'ช่วงคะแนน\nBand'],
  [COLUMN.required, 'เกณฑ์ของรางวัลที่ขอ\nRequired'],
  [COLUMN.status, 'ผลเทียบเกณฑ์\nStatus'],
  [COLUMN.shortfall, 'ยังขาด\nShort'],
  [COLUMN.check, 'ตรวจสอบการกรอก\nCheck'],
  [COLUMN.noteId, 'หมวด'],
  [COLUMN.strengths, 'จุดแข็ง\nStrengths'],
  [COLUMN.ofi, 'โอกาสในการปรับปรุง\nOpportunities for improvement'],
  [COLUMN.evidence, 'หลักฐาน\nEvidence'],
]);

/** The heads of the awards' columns. */
export const AWARD_HEADS: ReadonlyMap<number, string> = new Map([
  [COLUMN.id, ''],
  [COLUMN.name, 'รางวัล\nAward'],
  [COLUMN.maximum, 'คะแนนรวม\nขั้นต่ำ'],
  [COLUMN.score, 'ข้อที่ไม่ถึง\nเกณฑ์'],
  [COLUMN.percent, 'ข้อที่รอ\nการตีความ'],
  [COLUMN.band, 'ผลตามคะแนน\nBy points'],
  [COLUMN.required, 'เงื่อนไขที่แจ้ง\nDeclared'],
  [COLUMN.status, 'ผลการพิจารณา\nVerdict'],
  [COLUMN.shortfall, 'ส่วนต่าง\nMargin'],
  [COLUMN.check, 'สิ่งที่ยังขาด\nMissing'],
]);

const READING_REMARKS: Readonly<Record<ReadingId, string>> = {
  ownCategory: 'หนังสือเขียนว่า “มากกว่าร้อยละ 50” แต่ตารางแสดงค่าร้อยละ 50 พอดี',
  otherRows: 'หนังสือเขียนทั้ง “มากกว่าหรือเท่ากับ” และ “มากกว่า” ร้อยละ 25',
  outstandingCategory7: '“ทุกหมวด” อาจหมายถึงแต่ละข้อ 7.1-7.6 หรือหมวด 7 ทั้งหมวด',
};

export const SHEET_TEXT = {
  title: 'ใบคะแนนรางวัลคุณภาพการบริหารจัดการภาครัฐ (PMQA)',
  subtitle: (criteriaYear: number, maximum: number): string =>
    `เกณฑ์ PMQA พ.ศ. ${String(criteriaYear)} · คะแนนเต็ม ${maximum.toLocaleString('en-US')}`,
  notesTitle: 'จุดแข็ง โอกาสในการปรับปรุง หลักฐาน และที่มาของเกณฑ์',
  notesSubtitle: 'Strengths, opportunities for improvement, evidence, and the sources of the criteria',
  guidance: [
    'วิธีกรอกใบคะแนน',
    '1. กรอกเฉพาะช่องสีเหลือง ช่องอื่นคำนวณให้เองและล็อกไว้เพื่อกันการแก้โดยไม่ตั้งใจ',
    '2. คะแนนเป็นตัวเลขอารบิก ทศนิยมไม่เกิน 2 ตำแหน่ง ไม่เกินคะแนนเต็มของข้อนั้น',
    '3. ข้อที่ยังไม่ให้คะแนนให้เว้นว่างไว้ ช่องว่างไม่นับเป็น 0 คะแนน',
    '4. ข้อที่ไม่ประสงค์ให้คะแนนพิมพ์ “งดให้คะแนน” ข้อที่มีส่วนเกี่ยวข้องกับหน่วยงานพิมพ์ “มีส่วนได้เสีย”',
    '5. หมวดที่เคยได้รับรางวัลพิมพ์เลขหมวดคั่นด้วยจุลภาค เช่น 1, 3 หรือพิมพ์ “ไม่เคยได้รับ”',
    '6. การตีความที่ยังไม่กำหนดจะแสดงผลทุกทาง คณะกรรมการกำหนดได้ในช่องการตีความ',
    '7. ปรับความสูงของแถวได้ตามความยาวของข้อความ',
  ],
  total: 'รวม',
  awards: 'ผลการพิจารณาทุกรางวัล',
  remark:
    'คะแนนรวมขั้นต่ำเป็นเงื่อนไขแยกจากเกณฑ์รายข้อ ทุกข้อถึงเกณฑ์แล้วยังไม่แปลว่าคะแนนรวมถึงเกณฑ์ · ' +
    'เงื่อนไขที่แจ้งเป็นข้อมูลที่ผู้กรอกแจ้งเอง · ช่องว่างหมายถึงยังไม่ให้คะแนน ไม่ใช่ 0 คะแนน',
  signature:
    'ลงชื่อ ........................................................ ผู้ตรวจประเมิน\n' +
    '( ........................................................ )\n' +
    'วันที่ ......... / ......... / ..............',
  readingRemarks: READING_REMARKS,
  legend: (symbols: readonly string[], thresholds: readonly number[]): string =>
    `ช่วงคะแนน: ${symbols[0] ?? ''} ต่ำกว่า ${String(thresholds[0])} %` +
    thresholds.map((percent, index) => `   ${symbols[index + 1] ?? ''} ตั้งแต่ ${String(percent)} %`).join('') +
    '   (“พอดี” คือเท่ากับร้อยละนั้นพอดี)   ·   ✓ ถึงเกณฑ์   ✗ ไม่ถึงเกณฑ์   ? ขึ้นกับการตีความ   … ยังไม่มีคะแนน',
  sources: (bookYear: number): string =>
    `ที่มาของเกณฑ์: หนังสือรางวัล PMQA พ.ศ. ${String(bookYear)} สำนักงาน ก.พ.ร.`,
} as const;

/** The sentences that the gates and conditions rest on, each once, with their lines. */
export function citationLines(edition: Edition): readonly string[] {
  const citations = edition.awards.flatMap((award) => [
    ...award.conditions.map(({ citation }) => citation),
    ...award.gates.map(({ citation }) => citation),
  ]);
  return [...new Set(citations)].map(({ lines, quote }) => {
    const [first, last] = lines;
    const where = first === last ? String(first) : `${String(first)}-${String(last)}`;
    return `“${quote}” (บรรทัด ${where})`;
  });
}
