/** The words of the card to begin with. */
export interface WelcomeText {
  readonly title: string;
  readonly what: string;
  readonly benefits: readonly [string, string, string];
  readonly example: string;
  readonly exampleMeaning: string;
  readonly exampleInserted: (count: number, of: number) => string;
  readonly exampleInsertedNext: string;
  readonly skip: string;
}

/** The card in Thai. */
export const THAI_WELCOME: WelcomeText = {
  title: 'ยินดีต้อนรับ',
  what: 'ใบคะแนนรางวัล PMQA ใน Excel ที่ตรวจคะแนนและบอกผลรางวัลให้ทันที',
  benefits: [
    'ตรวจทุกค่าที่กรอก พร้อมบอกตำแหน่ง เหตุผล และวิธีแก้ไข',
    'เห็นผลทั้งเจ็ดรางวัลพร้อมกัน และอีกกี่คะแนนจึงจะถึงเกณฑ์',
    'ทุกเกณฑ์อ้างประโยคในหนังสือรางวัล พร้อมแผ่นสรุปผลให้ลงนาม',
  ],
  example: 'ดูจากตัวอย่าง',
  exampleMeaning: 'ตัวอย่างเป็นข้อมูลสมมติสองแผ่น เพิ่มต่อท้ายสมุดงาน และลบทิ้งได้',
  exampleInserted: (count, of) => `เพิ่มใบคะแนนตัวอย่างแล้ว ${String(count)} จาก ${String(of)} แผ่น`,
  exampleInsertedNext: 'ตัวเลขเป็นข้อมูลสมมติ ลองแก้คะแนน แล้วดูผลรางวัลเปลี่ยนตาม',
  skip: 'ข้ามการแนะนำ',
};

/** The card in English. */
export const ENGLISH_WELCOME: WelcomeText = {
  title: 'Welcome',
  what: 'A score sheet for the PMQA award in Excel that checks the scores and tells the results at once.',
  benefits: [
    'Every entry is checked: where, why, and how to mend it.',
    'All seven awards at once, and how many points are still needed.',
    'Every gate cites its sentence in the award book, with a summary to sign.',
  ],
  example: 'See an example',
  exampleMeaning: 'Two sheets with made-up figures behind the other sheets; delete them whenever you like.',
  exampleInserted: (count, of) => `${String(count)} of ${String(of)} example sheets were added.`,
  exampleInsertedNext: 'The figures are made up. Change a score and see the results follow.',
  skip: 'Skip this',
};
