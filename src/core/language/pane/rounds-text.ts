/** The words of the rounds: how a new one is started, and what has changed from one to the next. */
export interface RoundsText {
  readonly start: string;
  readonly startMeaning: string;
  readonly round: string;
  readonly insert: string;
  /** Opens what has changed since the round before. */
  readonly changes: string;
  readonly caption: (before: string, now: string) => string;
  readonly row: string;
  readonly change: string;
  readonly total: string;
  /** With its sign. */
  readonly percentPoints: (signed: string) => string;
  /** One of the two has no score. */
  readonly incomparable: string;
  readonly incomparableMeaning: string;
  readonly nothingBefore: string;
  readonly write: string;
  readonly writeMeaning: string;
  readonly written: (sheet: string) => string;
  readonly writtenNext: string;
  readonly refused: (sheet: string, count: number) => string;
  readonly refusedNext: string;
}

/** The words in Thai. */
export const THAI_ROUNDS: RoundsText = {
  start: 'เริ่มรอบใหม่',
  startMeaning:
    'ใบคะแนนใหม่ได้ข้อมูลหน่วยงาน เงื่อนไขที่แจ้ง และการตีความจากใบนี้ ส่วนวันที่ คะแนน และข้อความเว้นว่างไว้ ใบนี้ไม่เปลี่ยนแปลง',
  round: 'รอบใหม่',
  insert: 'แทรกใบคะแนนของรอบใหม่',
  changes: 'การเปลี่ยนแปลงระหว่างรอบ',
  caption: (before, now) => `คะแนนรอบ ${now} เทียบกับรอบ ${before}`,
  row: 'ข้อ',
  change: 'เปลี่ยน',
  total: 'รวม',
  percentPoints: (signed) => `${signed} จุดร้อยละ`,
  incomparable: 'เทียบไม่ได้',
  incomparableMeaning: 'ข้อที่รอบใดรอบหนึ่งไม่มีคะแนนจะไม่นำมาเทียบ ผลรวมเทียบได้เมื่อทั้งสองรอบมีคะแนนครบทุกข้อ',
  nothingBefore: 'ใบนี้ไม่มีรอบก่อนหน้าให้เทียบ ตารางในแผ่นเปรียบเทียบแสดงทุกรอบที่มีใบคะแนน',
  write: 'เขียนแผ่นเปรียบเทียบรอบ',
  writeMeaning: 'เพิ่มเป็นแผ่นงานใหม่ต่อท้าย แสดงทุกรอบของผู้ตรวจประเมินคนนี้ และเปลี่ยนตามใบคะแนน',
  written: (sheet) => `เขียนแผ่นเปรียบเทียบรอบ “${sheet}” แล้ว`,
  writtenNext: 'ตัวเลขในแผ่นนี้เปลี่ยนตามใบคะแนน หากเพิ่มรอบใหม่ ให้เขียนแผ่นใหม่',
  refused: (sheet, count) => `ยังเปรียบเทียบไม่ได้ เพราะใบคะแนน “${sheet}” มีเรื่องที่ต้องแก้ไข ${String(count)} เรื่อง`,
  refusedNext: 'แก้ไขในใบคะแนนนั้นก่อน แล้วเขียนแผ่นเปรียบเทียบอีกครั้ง',
};

/** The words in English. */
export const ENGLISH_ROUNDS: RoundsText = {
  start: 'New round',
  startMeaning:
    'The new score sheet takes the agency, what is declared and the readings from this one; date, scores and words stay blank. This sheet is not changed.',
  round: 'The new round',
  insert: 'Insert the sheet of the new round',
  changes: 'Change between rounds',
  caption: (before, now) => `Scores of the round ${now} against the round ${before}`,
  row: 'Row',
  change: 'Change',
  total: 'Total',
  percentPoints: (signed) => `${signed} % points`,
  incomparable: 'no comparison',
  incomparableMeaning:
    'A row without a score in either round is not compared; the totals are once both rounds have a score in every row.',
  nothingBefore:
    'This sheet has no earlier round to compare with. The comparison sheet shows every round that has a score sheet.',
  write: 'Write the comparison of rounds',
  writeMeaning:
    'A new sheet behind the others with every round of this assessor; it follows the score sheets.',
  written: (sheet) => `The comparison of rounds “${sheet}” was written.`,
  writtenNext: 'Its figures follow the score sheets. When a round is added, write a new one.',
  refused: (sheet, count) =>
    `Not compared yet: the score sheet “${sheet}” has ${String(count)} ${count === 1 ? 'error' : 'errors'}.`,
  refusedNext: 'Mend that score sheet first, then write the comparison again.',
};
