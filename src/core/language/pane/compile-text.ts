/** The words of the part that will compile many score sheets. */
export interface CompileText {
  readonly title: string;
  /** Says that it is not there yet. */
  readonly soon: string;
  readonly will: string;
  readonly steps: readonly [string, string, string];
  readonly today: string;
  readonly todayMeaning: string;
  readonly thisWorkbook: string;
}

/** The part in Thai. */
export const THAI_COMPILE: CompileText = {
  title: 'รวมคะแนนจากผู้ตรวจประเมินหลายคน',
  soon: 'ยังไม่เปิดใช้ในบานหน้าต่างนี้',
  will: 'เมื่อเปิดใช้แล้วจะ',
  steps: [
    'เลือกไฟล์ .xlsx ได้หลายไฟล์ แล้วบอกทีละไฟล์ว่ารับหรือไม่รับเพราะเหตุใด',
    'แสดงคะแนนทุกคนเรียงข้อ ค่าเฉลี่ย มัธยฐาน ต่ำสุด สูงสุด และข้อที่เห็นต่างจนผลเปลี่ยน',
    'บันทึกคะแนนฉันทามติพร้อมเหตุผล โดยเก็บคะแนนเดิมไว้',
  ],
  today: 'ใช้ได้แล้ววันนี้',
  todayMeaning: 'ตรวจใบคะแนนหลายไฟล์พร้อมกันด้วยบรรทัดคำสั่ง ไฟล์ไม่ถูกแก้ไขและไม่ออกจากเครื่อง',
  thisWorkbook: 'หากสมุดงานนี้มีใบคะแนนหลายใบ ข้อมูลที่ขัดกันระหว่างใบอยู่ในแท็บ “ให้คะแนน” แล้ว',
};

/** The part in English. */
export const ENGLISH_COMPILE: CompileText = {
  title: 'Compile the scores of several assessors',
  soon: 'Not available in this pane yet',
  will: 'What it will do',
  steps: [
    'Take many .xlsx files, and say of each whether it was taken, and if not, why.',
    'Show every assessor row by row: mean, median, lowest, highest, and where they differ so that the result changes.',
    'Record consensus scores with a reason, and keep the first ones.',
  ],
  today: 'What works today',
  todayMeaning:
    'The command line checks many files at once. The files are not changed and stay on the computer.',
  thisWorkbook:
    'Where this workbook has several score sheets, what does not go together is under the tab Score already.',
};
