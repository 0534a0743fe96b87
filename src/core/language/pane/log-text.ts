/** The words of the change log in the pane. */
export interface LogText {
  readonly heading: string;
  readonly meaning: string;
  readonly add: string;
  readonly added: (sheet: string) => string;
  readonly addedNext: string;
  readonly full: (sheet: string) => string;
  readonly by: string;
  readonly goTo: string;
}

/** The words in Thai. */
export const THAI_LOG: LogText = {
  heading: 'บันทึกการแก้ไข',
  meaning:
    'เพิ่มแผ่นที่บันทึกสิ่งที่ Scorebook เขียนลงในใบคะแนนตามคำสั่งจากที่นี่: ใคร วันไหน ค่าเดิม ค่าใหม่ และเหตุผล ค่าที่พิมพ์เองไม่อยู่ในนั้น',
  add: 'เพิ่มแผ่นบันทึกการแก้ไข',
  added: (sheet) => `เพิ่มแผ่น “${sheet}” แล้ว`,
  addedNext: 'กรอกชื่อผู้แก้ไขในส่วน บันทึกการแก้ไข ด้านล่าง ชื่อจะอยู่ในทุกบรรทัดต่อจากนี้',
  full: (sheet) => `แผ่น “${sheet}” เต็มแล้ว การแก้ไขต่อจากนี้จะไม่ถูกบันทึก จนกว่าจะเพิ่มแผ่นใหม่ แผ่นเดิมยังอยู่ครบ`,
  by: 'ผู้แก้ไข (บันทึกตามที่พิมพ์)',
  goTo: 'ไปที่แผ่นบันทึก',
};

/** The words in English. */
export const ENGLISH_LOG: LogText = {
  heading: 'Change log',
  meaning:
    'Adds a sheet that records what Scorebook writes into score sheets when asked to here: who, which day, the value before and after, and why. What is typed is not in it.',
  add: 'Add a change log',
  added: (sheet) => `The sheet “${sheet}” was added`,
  addedNext: 'Enter your name under Change log below; it stands on every line from now on.',
  full: (sheet) =>
    `The sheet “${sheet}” is full. Changes from now on are not recorded until a new one is added; the old one stays whole.`,
  by: 'Who makes changes (as typed)',
  goTo: 'Go to the log',
};
