import type { CommentKind } from '../../feedback/comment.ts';
import type { ScoreDetail } from '../../feedback/score-detail.ts';

// What a draft sheet holds, Thai whatever the pane's language: it is read again by these words.

export const USE_WORD = 'ใช้';
export const LEAVE_WORD = 'ไม่ใช้';

export const COMMENT_KIND_WORDS: Readonly<Record<CommentKind, string>> = {
  strengths: 'จุดแข็ง',
  ofi: 'โอกาสในการปรับปรุง',
};

export const SCORE_DETAIL_WORDS: Readonly<Record<ScoreDetail, string>> = {
  percent: 'ร้อยละรายข้อ',
  points: 'ร้อยละ คะแนน และช่วง',
  none: 'ไม่แสดงคะแนน',
};

/** The words around the lines. */
export const DRAFT_WORDS = {
  sheetName: (agency: string): string => `ร่างข้อมูลป้อนกลับ ${agency}`,
  title: 'ร่างข้อมูลป้อนกลับ',
  remark:
    `เลือก “${USE_WORD}” หน้าข้อความที่จะแจ้งหน่วยงาน ข้อความที่ไม่ได้เลือกจะไม่อยู่ในรายงาน ` +
    'หากต้องการถ้อยคำอื่น ให้พิมพ์ในช่องถ้อยคำของฝ่ายเลขานุการ ซึ่งจะใช้แทนข้อความเดิมทั้งหมด ' +
    'แผ่นนี้เป็นเอกสารทำงาน ไม่ใช่ฉบับที่ส่งให้หน่วยงาน',
  agency: 'หน่วยงาน',
  awardYear: 'ปีที่ขอรับรางวัล',
  detail: 'คะแนนที่แจ้งหน่วยงาน',
  heads: ['หมวด', 'ประเภท', 'ข้อความของผู้ตรวจประเมิน', 'ใช้หรือไม่', 'ถ้อยคำของฝ่ายเลขานุการ', 'ลำดับ', 'ข้อสังเกต'],
  empty: 'ใบคะแนนยังไม่มีข้อความจุดแข็งหรือโอกาสในการปรับปรุง',
  named: '! มีชื่อหรือรหัสผู้ตรวจ พิมพ์ถ้อยคำใหม่',
  gone: '! ไม่มีข้อความนี้ในใบคะแนนแล้ว',
  notInList: 'ไม่อยู่ในรายการ',
  chooseTick: `เลือก “${USE_WORD}” หรือ “${LEAVE_WORD}” หรือเว้นว่างไว้หากยังไม่เลือก`,
  chooseDetail: 'เลือกคำหนึ่งจากรายการ',
  orderTitle: 'ต้องเป็นตัวเลข',
  order: 'พิมพ์ตัวเลขลำดับ เช่น 1, 2, 3 เว้นว่างไว้หากให้เรียงตามแผ่นนี้',
} as const;
