import { formatPercent, formatPoints } from '../format.ts';
import { thaiPoints } from '../thai-forms.ts';

/** The words of the report to an agency; Thai, as all words of the sheets are. */
export const REPORT_WORDS = {
  sheetName: (agency: string): string => `ข้อมูลป้อนกลับ ${agency}`,
  title: 'ข้อมูลป้อนกลับ (Feedback Report)',
  agency: 'หน่วยงาน',
  award: 'รางวัลที่ขอรับ',
  awardUnsaid: 'ไม่ได้ระบุ',
  round: 'รอบการประเมิน',
  awardYear: 'ปีที่ขอรับรางวัล',
  year: (awardYear: number): string => `พ.ศ. ${String(awardYear)}`,
  writtenOn: 'วันที่จัดทำ',
  meaning: 'ข้อมูลป้อนกลับนี้จัดทำเพื่อให้หน่วยงานนำไปพัฒนาต่อ ข้อความเป็นไปตามที่ฝ่ายเลขานุการเลือกจากผลการตรวจประเมิน',
  comments: 'จุดแข็งและโอกาสในการปรับปรุงรายหมวด',
  strengths: 'จุดแข็ง',
  ofi: 'โอกาสในการปรับปรุง',
  percent: (hundredths: number, maximum: number): string =>
    `ได้ร้อยละ ${formatPercent(hundredths, maximum * 100).replace(' %', '')}`,
  points: (hundredths: number, maximum: number): string =>
    `${formatPoints(hundredths)} จาก ${formatPoints(maximum * 100)} คะแนน`,
  gaps: (award: string): string => `ส่วนที่ยังขาดสู่${award}`,
  gapHeads: ['เกณฑ์', 'เกณฑ์ขั้นต่ำ', 'ได้ร้อยละ', 'ขาดอีก (คะแนน)'],
  gapHeadsWithPoints: ['เกณฑ์', 'เกณฑ์ขั้นต่ำ', 'ได้ร้อยละ', 'ได้คะแนน', 'ขาดอีก (คะแนน)'],
  unscored: 'ยังไม่มีคะแนน',
  reached: 'คะแนนถึงเกณฑ์ทุกข้อแล้ว เงื่อนไขอื่นของรางวัลเป็นไปตามที่หน่วยงานแจ้ง',
  toGo: (hundredths: number): string =>
    `ต้องเพิ่มรวมอย่างน้อย ${thaiPoints(hundredths)} จึงจะถึงเกณฑ์ทุกข้อ ตารางแสดงเฉพาะเกณฑ์ที่ยังขาด ` +
    'คะแนนที่เพิ่มในข้อหนึ่งนับรวมในคะแนนรวมด้วย จึงไม่ต้องบวกทุกบรรทัดเข้าด้วยกัน',
  outOfReach: 'ยังคำนวณคะแนนที่ต้องเพิ่มไม่ได้ครบ เพราะบางข้อไม่มีคะแนนให้นับ ตารางแสดงเฉพาะเกณฑ์ที่ยังขาด',
  noAward: 'ไม่ได้ระบุรางวัลที่ขอรับ จึงไม่แสดงส่วนที่ยังขาด',
  sources: (bookYear: number): string =>
    `ที่มาของเกณฑ์: หนังสือรางวัล PMQA พ.ศ. ${String(bookYear)} สำนักงาน ก.พ.ร.`,
  footer: 'เกณฑ์ PMQA พ.ศ. 2562',
  pageNumber: 'หน้า',
} as const;
