/** The words of how the committee settles a reading on a sheet. */
export interface RulingText {
  readonly heading: string;
  readonly meaning: string;
  /** Stands before the reading that is in force. */
  readonly inForce: string;
  readonly record: string;
  /** The same for a screen reader: what it would settle. */
  readonly recordOf: (choice: string) => string;
  readonly reopen: string;
  readonly reopenOf: (question: string) => string;
  readonly recorded: (choice: string) => string;
  readonly reopened: string;
  readonly recordedNext: string;
  readonly undo: string;
  readonly undone: string;
  readonly undoRefused: string;
  /** Someone wrote another ruling into the sheet meanwhile. */
  readonly overtaken: string;
  readonly overtakenNext: string;
}

/** The words in Thai. */
export const THAI_RULING: RulingText = {
  heading: 'คำวินิจฉัยเรื่องการตีความ',
  meaning: 'ถ้อยคำในหนังสือรางวัลตีความได้สองทาง คณะกรรมการบันทึกคำวินิจฉัยลงในใบคะแนนนี้ได้ และจะพิมพ์ในแผ่นสรุปผล',
  inForce: 'ใช้อยู่',
  record: 'บันทึกคำวินิจฉัยนี้',
  recordOf: (choice) => `บันทึกคำวินิจฉัยนี้: ${choice}`,
  reopen: 'ยกเลิกคำวินิจฉัย',
  reopenOf: (question) => `ยกเลิกคำวินิจฉัย: ${question}`,
  recorded: (choice) => `บันทึกคำวินิจฉัย “${choice}” ในใบคะแนนแล้ว`,
  reopened: 'ยกเลิกคำวินิจฉัยแล้ว ผลที่ขึ้นกับถ้อยคำนี้จะแสดงทั้งสองทาง',
  recordedNext: 'ใบคะแนนและผลทุกรางวัลเปลี่ยนตามแล้ว หากมีแผ่นสรุปผลอยู่ก่อน ให้เขียนใหม่',
  undo: 'เลิกทำ',
  undone: 'เลิกทำแล้ว ใบคะแนนใช้การตีความเดิม',
  undoRefused: 'ไม่ได้เลิกทำ เพราะมีการเปลี่ยนการตีความในใบคะแนนอีกครั้งแล้ว',
  overtaken: 'ไม่ได้บันทึก เพราะมีการเปลี่ยนการตีความในใบคะแนนไปแล้ว',
  overtakenNext: 'ผลด้านล่างแสดงใบคะแนนตามที่เป็นอยู่',
};

/** The words in English. */
export const ENGLISH_RULING: RulingText = {
  heading: 'Rulings on the readings',
  meaning:
    'The book’s words can be read in two ways. The committee can record its ruling in this score sheet; it is printed on the summary.',
  inForce: 'in force',
  record: 'Record ruling',
  recordOf: (choice) => `Record ruling: ${choice}`,
  reopen: 'Withdraw the ruling',
  reopenOf: (question) => `Withdraw the ruling: ${question}`,
  recorded: (choice) => `The ruling “${choice}” was recorded in the score sheet.`,
  reopened: 'The ruling was withdrawn; what hangs on these words shows both outcomes again.',
  recordedNext: 'The sheet and every result follow. If there is a summary sheet already, write it again.',
  undo: 'Undo',
  undone: 'Undone: the score sheet has its former reading.',
  undoRefused: 'Not undone, since the reading in the score sheet was changed again.',
  overtaken: 'Not recorded, since the reading in the score sheet was changed meanwhile.',
  overtakenNext: 'The results below show the sheet as it stands.',
};
