/** The words of the form to write on by hand. */
export interface PaperText {
  readonly insert: string;
  readonly inserted: (sheet: string) => string;
  readonly insertedNext: string;
}

/** The words in Thai. */
export const THAI_PAPER: PaperText = {
  insert: 'แทรกแบบฟอร์มกระดาษ',
  inserted: (sheet) => `แทรก “${sheet}” ต่อท้ายสมุดงานแล้ว`,
  insertedNext: 'พิมพ์ออกมาเขียนด้วยมือเมื่อไม่มีคอมพิวเตอร์ แผ่นนี้ไม่คำนวณและไม่ถูกอ่านเป็นคะแนน จึงต้องกรอกกลับลงในใบคะแนน',
};

/** The words in English. */
export const ENGLISH_PAPER: PaperText = {
  insert: 'Insert the paper form',
  inserted: (sheet) => `“${sheet}” was inserted behind the other sheets.`,
  insertedNext:
    'Print it to write by hand where there is no computer. It calculates nothing and is not read as scores: copy them into the score sheet.',
};
