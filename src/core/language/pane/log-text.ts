/** The words of the change log in the pane. */
export interface LogText {
  /** `unlogged` changes wait to be written down. */
  readonly heading: (unlogged: number) => string;
  readonly meaning: string;
  readonly add: string;
  readonly added: (sheet: string) => string;
  readonly addedNext: string;
  readonly full: (sheet: string) => string;
  /** A log of the first make takes no typed changes. */
  readonly earlierMake: (sheet: string) => string;
  readonly by: string;
  /** What was typed and is not written down yet. */
  readonly waiting: (count: number) => string;
  readonly nothingWaiting: string;
  readonly reason: string;
  readonly write: (count: number) => string;
  readonly writeMeaning: string;
  readonly written: (count: number) => string;
  readonly writtenNext: string;
  readonly nothingWritten: string;
  readonly nothingWrittenNext: string;
  readonly unwatched: (count: number) => string;
  readonly goTo: string;
}

/** The words in Thai. */
export const THAI_LOG: LogText = {
  heading: (unlogged) =>
    unlogged === 0 ? 'บันทึกการแก้ไข' : `บันทึกการแก้ไข (ยังไม่บันทึก ${String(unlogged)} รายการ)`,
  meaning:
    'เพิ่มแผ่นที่บันทึกการแก้ไขใบคะแนน: ใคร วันเวลา ค่าเดิม ค่าใหม่ และเหตุผล สิ่งที่สั่งจากที่นี่บันทึกทันที ส่วนค่าที่พิมพ์เองบันทึกเมื่อกดปุ่ม หรือพร้อมกับคำสั่งถัดไป',
  add: 'เพิ่มแผ่นบันทึกการแก้ไข',
  added: (sheet) => `เพิ่มแผ่น “${sheet}” แล้ว`,
  addedNext: 'กรอกชื่อผู้บันทึกในส่วน บันทึกการแก้ไข ด้านล่าง ชื่อจะอยู่ในทุกบรรทัดต่อจากนี้',
  full: (sheet) => `แผ่น “${sheet}” เต็มแล้ว การแก้ไขต่อจากนี้จะไม่ถูกบันทึก จนกว่าจะเพิ่มแผ่นใหม่ แผ่นเดิมยังอยู่ครบ`,
  earlierMake: (sheet) =>
    `แผ่น “${sheet}” เป็นแบบเดิม ซึ่งไม่มีที่เก็บค่าที่พิมพ์เอง เพิ่มแผ่นใหม่หากต้องการบันทึกค่าเหล่านั้นด้วย แผ่นเดิมยังอยู่ครบ`,
  by: 'ผู้บันทึก (ตามที่พิมพ์)',
  waiting: (count) => `พิมพ์แก้ไขในใบคะแนนแล้วยังไม่บันทึก ${String(count)} รายการ`,
  nothingWaiting: 'ค่าที่พิมพ์ในใบคะแนนบันทึกครบแล้ว',
  reason: 'เหตุผล (ไม่บังคับ)',
  write: (count) => `บันทึกการแก้ไขที่พิมพ์ไว้ (${String(count)})`,
  writeMeaning: 'บันทึกว่าพบการแก้ไขในเวลานี้ เมื่อบันทึกแล้ว คำสั่งเลิกทำของ Excel จะย้อนการพิมพ์ก่อนหน้านี้ไม่ได้',
  written: (count) => `บันทึกการแก้ไขที่พิมพ์ไว้แล้ว ${String(count)} บรรทัด`,
  writtenNext: 'แต่ละบรรทัดบอกเวลาที่พบ ซึ่งอยู่หลังการพิมพ์',
  nothingWritten: 'ไม่มีการแก้ไขที่ยังไม่บันทึก',
  nothingWrittenNext: 'อาจมีผู้อื่นเพิ่งบันทึก หรือแผ่นบันทึกหายไปหรือเต็มแล้ว ไม่มีอะไรถูกเขียน',
  unwatched: (count) => `มีใบคะแนน ${String(count)} แผ่นที่แผ่นบันทึกไม่มีที่ติดตามแล้ว ค่าที่พิมพ์ในแผ่นเหล่านั้นจะไม่ถูกบันทึก`,
  goTo: 'ไปที่แผ่นบันทึก',
};

/** The words in English. */
export const ENGLISH_LOG: LogText = {
  heading: (unlogged) =>
    unlogged === 0 ? 'Change log' : `Change log (${String(unlogged)} not recorded yet)`,
  meaning:
    'Adds a sheet that records changes of score sheets: who, when, the value before and after, and why. What is asked for here is recorded at once; what is typed is recorded when you press the button, or with the next command.',
  add: 'Add a change log',
  added: (sheet) => `The sheet “${sheet}” was added`,
  addedNext: 'Enter your name under Change log below; it stands on every line from now on.',
  full: (sheet) =>
    `The sheet “${sheet}” is full. Changes from now on are not recorded until a new one is added; the old one stays whole.`,
  earlierMake: (sheet) =>
    `The sheet “${sheet}” is of an earlier make, which has no place for what is typed. Add a new one to record that too; the old one stays whole.`,
  by: 'Who records (as typed)',
  waiting: (count) => `Typed into score sheets and not recorded yet: ${String(count)}`,
  nothingWaiting: 'What was typed into score sheets is recorded.',
  reason: 'Reason (optional)',
  write: (count) => `Record what was typed (${String(count)})`,
  writeMeaning:
    'Records that the changes were noticed now. After that Excel’s Undo does not take back what was typed before.',
  written: (count) => `What was typed is recorded: ${String(count)} ${count === 1 ? 'line' : 'lines'}`,
  writtenNext: 'Each line has the time at which the change was noticed, which is after the typing.',
  nothingWritten: 'There was nothing left to record',
  nothingWrittenNext:
    'Somebody else may just have recorded it, or the log is gone or full. Nothing was written.',
  unwatched: (count) =>
    `The log has no place left for ${String(count)} score ${count === 1 ? 'sheet' : 'sheets'}; what is typed there is not recorded.`,
  goTo: 'Go to the log',
};
