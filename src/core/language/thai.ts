import { thaiOrphanedClosing } from './thai-closing.ts';
import { THAI_FILES, thaiRecordProblem } from './thai-files.ts';
import { thaiConditionFinding, thaiGateFinding, thaiRequirement, thaiRule } from './thai-findings.ts';
import { THAI_FACTS, thaiCondition, thaiCriterion, thaiList, thaiPoints, thaiSource } from './thai-forms.ts';
import { thaiPlace, thaiProblem } from './thai-problems.ts';
import { thaiRepair } from './thai-repairs.ts';
import type { Catalogue } from './catalogue.ts';
import { formatThaiDate } from './format.ts';
import {
  AGENCY_KIND_WORDS,
  AWARD_WORDS,
  FL_WORDS,
  OPEN_READING_WORD,
  READING_WORDS,
  ROUND_WORDS,
  VERDICT_WORDS,
  WATCH_WORDS,
} from './sheet-words.ts';

/** The sentences in Thai. */
export const THAI: Catalogue = {
  language: 'th',
  verdict: VERDICT_WORDS,
  award: AWARD_WORDS,
  agencyKind: AGENCY_KIND_WORDS,
  round: ROUND_WORDS,
  flCertificate: FL_WORDS,
  fact: THAI_FACTS,
  severity: { error: 'ต้องแก้ไข', warning: 'โปรดตรวจสอบ', note: 'ข้อสังเกต' },
  watch: WATCH_WORDS,
  relation: { atLeast: 'ตั้งแต่', moreThan: 'มากกว่า' },
  open: OPEN_READING_WORD,
  notClosed: 'ยังไม่ได้ปิดคะแนน หรือเปิดคะแนนเพื่อแก้ไขอยู่',
  orphanedClosing: thaiOrphanedClosing,
  reading: {
    ownCategory: {
      question: 'คะแนนหมวดที่ขอรับรางวัลเท่ากับร้อยละ 50 พอดี ถือว่าผ่านหรือไม่',
      choice: READING_WORDS.ownCategory,
      reason:
        'ประโยคก่อนหน้าใช้คำว่า “มากกว่าหรือเท่ากับ” เมื่อต้องการให้เท่ากันก็ผ่าน คำว่า “มากกว่า” จึงน่าจะหมายถึงมากกว่าจริง ๆ ' +
        'และการให้ผ่านทั้งที่ไม่ควรผ่านเสียหายกว่า ส่วนตารางแสดงเพียงค่าร้อยละ 50 พอดี',
    },
    otherRows: {
      question: 'คะแนนหมวดอื่น ๆ เท่ากับร้อยละ 25 พอดี ถือว่าผ่านหรือไม่',
      choice: READING_WORDS.otherRows,
      reason: 'ประโยคแรกเขียนว่า “มากกว่าหรือเท่ากับ” และตารางแสดงค่าร้อยละ 25 พอดี มีเพียงประโยคเดียวที่เขียนว่า “มากกว่า”',
    },
    outstandingCategory7: {
      question: 'ร้อยละ 40 ของหมวด 7 สำหรับระดับดีเด่น คิดแต่ละข้อ 7.1-7.6 หรือคิดคะแนนรวมทั้งหมวด',
      choice: READING_WORDS.outstandingCategory7,
      reason: 'ตารางของรางวัลรายหมวดใช้คำว่า “ทุกหมวด” เช่นเดียวกัน และแสดงเกณฑ์เป็นรายข้อ',
    },
  },
  trouble: {
    cellEditMode: 'Excel ยังไม่รับคำสั่งเพราะกำลังแก้ไขเซลล์อยู่ กด Enter หรือ Esc เพื่อออกจากเซลล์ แล้วสั่งอีกครั้ง',
    accessDenied:
      'เขียนลงในแผ่นงานไม่ได้เพราะแผ่นงานหรือสมุดงานถูกป้องกันหรือเปิดแบบอ่านอย่างเดียว ยกเลิกการป้องกันหรือบันทึกเป็นไฟล์ใหม่ แล้วสั่งอีกครั้ง',
    inactiveWorkbook: 'มีสมุดงานอื่นทำงานอยู่ คลิกที่สมุดงานนี้ แล้วสั่งอีกครั้ง',
    sheetNotFound: 'ไม่พบแผ่นงานนี้แล้ว อาจถูกลบไป กดเลิกทำ (Ctrl+Z) หรือแทรกใบคะแนนใหม่',
    nameNotFound:
      'ไม่พบช่องที่จะเขียน เพราะแถวหรือคอลัมน์ถูกลบไป จึงไม่ได้เขียนสิ่งใด กดเลิกทำ (Ctrl+Z) หรือแทรกใบคะแนนใหม่แล้วคัดลอกคะแนนไป',
    payloadTooLarge: 'ข้อมูลที่ส่งให้ Excel มีขนาดใหญ่เกินไป จึงไม่ได้เขียนสิ่งใด ลดจำนวนข้อความแล้วสั่งอีกครั้ง',
    notSupported: 'Excel รุ่นนี้ไม่มีคำสั่งที่จำเป็น ใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ',
    connectionLost: 'ขาดการติดต่อกับ Excel ข้อมูลในแผ่นงานยังอยู่ครบ ปิดแล้วเปิดบานหน้าต่างนี้ใหม่',
    busy: 'Excel กำลังทำงานอื่นจึงหยุดคำสั่งนี้กลางคัน รอสักครู่ แล้วสั่งอีกครั้ง',
    nameTaken: 'มีแผ่นงานชื่อเดียวกันเพิ่มเข้ามาพอดี จึงไม่ได้เพิ่มแผ่นงาน สั่งอีกครั้งแล้วระบบจะใช้ชื่อใหม่',
    mergedCells: 'เขียนไม่ได้เพราะช่องนี้ถูกผสานกับช่องอื่น ยกเลิกการผสานเซลล์ แล้วสั่งอีกครั้ง',
    unexpected: 'เกิดข้อผิดพลาดที่ไม่คาดคิด ข้อมูลในแผ่นงานยังอยู่ครบ สั่งอีกครั้ง หากยังไม่ได้ให้ปิดแล้วเปิดบานหน้าต่างนี้ใหม่',
  },
  file: THAI_FILES,
  edition: (criteriaYear, maximum) =>
    `เกณฑ์ PMQA พ.ศ. ${String(criteriaYear)} · คะแนนเต็ม ${maximum.toLocaleString('en-US')}`,
  criterion: thaiCriterion,
  criterionName: ({ thaiName }) => thaiName,
  gate: (gate) => {
    const [criterion = '1'] = gate.criteria;
    switch (gate.kind) {
      case 'ownCategory':
        return `${thaiCriterion(criterion)} (หมวดที่ขอรับรางวัล)`;
      case 'relatedResult':
        return `${thaiCriterion(criterion)} (ผลลัพธ์ที่เกี่ยวข้องโดยตรง)`;
      case 'otherCriterion':
      case 'everyCriterion':
        return thaiCriterion(criterion);
      case 'category7Whole':
        return 'หมวด 7 ทั้งหมวด';
      case 'total':
        return 'คะแนนรวม';
    }
  },
  rule: thaiRule,
  requirement: thaiRequirement,
  gateFinding: thaiGateFinding,
  total: ({ worst, best, missing }) =>
    missing.length === 0
      ? `คะแนนรวม ${thaiPoints(worst)}`
      : `คะแนนรวม ${thaiPoints(worst)} (ยังไม่มีคะแนน${thaiList(missing.map(thaiCriterion))} ได้มากที่สุด ${thaiPoints(best)})`,
  condition: thaiCondition,
  conditionFinding: thaiConditionFinding,
  source: thaiSource,
  citation: (citation) => `“${citation.quote}” (${thaiSource(citation)})`,
  place: thaiPlace,
  problem: thaiProblem,
  recordProblem: thaiRecordProblem,
  repair: thaiRepair,
  points: thaiPoints,
  date: formatThaiDate,
  list: thaiList,
};
