/** The words of the rounds: how a new one is started, and what has changed from one to the next. */
export interface RoundsText {
  readonly start: string;
  readonly startMeaning: string;
  readonly round: string;
  readonly insert: string;
}

/** The words in Thai. */
export const THAI_ROUNDS: RoundsText = {
  start: 'เริ่มรอบใหม่',
  startMeaning:
    'ใบคะแนนใหม่ได้ข้อมูลหน่วยงาน เงื่อนไขที่แจ้ง และการตีความจากใบนี้ ส่วนวันที่ คะแนน และข้อความเว้นว่างไว้ ใบนี้ไม่เปลี่ยนแปลง',
  round: 'รอบใหม่',
  insert: 'แทรกใบคะแนนของรอบใหม่',
};

/** The words in English. */
export const ENGLISH_ROUNDS: RoundsText = {
  start: 'New round',
  startMeaning:
    'The new score sheet takes the agency, what is declared and the readings from this one; date, scores and words stay blank. This sheet is not changed.',
  round: 'The new round',
  insert: 'Insert the sheet of the new round',
};
