import {
  type CompileChoiceText,
  ENGLISH_COMPILE_CHOICE,
  THAI_COMPILE_CHOICE,
} from './compile-choice-text.ts';

/** The words of the view that compiles the score sheets of several assessors. */
export interface CompileText extends CompileChoiceText {
  readonly title: string;
  readonly meaning: string;
  readonly choose: string;
  readonly drop: string;
  readonly chosen: (files: number) => string;
  /** So many files are better left to the command line. */
  readonly manyFiles: (files: number) => string;
  readonly manyFilesCommand: string;
  readonly start: (files: number) => string;
  readonly startSheets: (sheets: number) => string;
  readonly settings: string;
  readonly method: string;
  readonly rounding: string;
  readonly limit: string;
  readonly limitMeaning: string;
  /** The limit where the choices are folded. */
  readonly limitGist: (limit: number) => string;
  readonly percent: (limit: number) => string;
  readonly anonymous: string;
  readonly anonymousMeaning: string;
  readonly files: string;
  readonly takenFiles: (count: number) => string;
  readonly agenda: string;
  readonly agendaEmpty: string;
  readonly agencies: string;
  readonly assessors: (count: number) => string;
  readonly awardUnsaid: string;
  /** The verdict without each assessor in turn. */
  readonly robustness: (words: string) => string;
  readonly more: (count: number) => string;
  readonly nearNames: string;
  readonly write: string;
  readonly writeMeaning: string;
  readonly manyPanels: (panels: number) => string;
  /** The same where it can be saved as a file of its own. */
  readonly manyPanelsSave: (panels: number) => string;
  readonly compiling: string;
  readonly save: string;
  readonly saveMeaning: string;
  readonly saved: (file: string) => string;
  readonly savedNext: string;
  readonly saveFailed: string;
  readonly saveFailedNext: string;
  readonly done: (count: number) => string;
  readonly doneNext: string;
  readonly nothingTaken: string;
  readonly nothingTakenNext: string;
  readonly stopped: (done: number, of: number) => string;
  readonly stoppedNext: string;
  readonly written: (sheets: number) => string;
  readonly writtenNext: string;
  readonly goToOverview: (sheet: string) => string;
  readonly writtenInPart: (sheets: number, of: number) => string;
  readonly writtenInPartNext: (names: string) => string;
}

/** The view in Thai. */
export const THAI_COMPILE: CompileText = {
  ...THAI_COMPILE_CHOICE,
  title: 'รวมคะแนนจากผู้ตรวจประเมินหลายคน',
  meaning: 'รับทั้งไฟล์หรือไม่รับเลย ไฟล์ไม่ถูกแก้ไขและไม่ออกจากเครื่อง',
  choose: 'เลือกไฟล์ .xlsx',
  drop: 'หรือลากไฟล์มาวางที่นี่ เลือกได้หลายไฟล์',
  chosen: (files) => `เลือกไว้ ${String(files)} ไฟล์`,
  manyFiles: (files) =>
    `${String(files)} ไฟล์จะอ่านทีละไฟล์อยู่เบื้องหลังและใช้เวลานาน ระหว่างนั้นทำงานอื่นต่อและยกเลิกได้ หากเป็นหลายพันไฟล์ให้ใช้บรรทัดคำสั่ง:`,
  manyFilesCommand: 'npm run -s scorebook -- compile โฟลเดอร์ --out ผลรวม.xlsx',
  start: (files) => `รวมคะแนน ${String(files)} ไฟล์`,
  startSheets: (sheets) => `รวมใบคะแนนในสมุดงานนี้ ${String(sheets)} แผ่น`,
  settings: 'ข้อกำหนดของคณะกรรมการ',
  method: 'วิธีรวมคะแนน',
  rounding: 'การปัดเศษ',
  limit: 'ขีดของความต่างระหว่างผู้ตรวจ',
  limitMeaning: 'ร้อยละของคะแนนเต็มแต่ละข้อ ค่าเริ่มต้น 20 เป็นของโปรแกรมนี้ หนังสือรางวัลไม่ได้กำหนดไว้',
  limitGist: (limit) => `หารือเมื่อต่างกันเกินร้อยละ ${String(limit)}`,
  percent: (limit) => `ร้อยละ ${String(limit)}`,
  anonymous: 'แสดงผู้ตรวจเป็นรหัส (A01, A02, …)',
  anonymousMeaning: 'กุญแจของรหัสอยู่ในแผ่นงานแยกต่างหาก',
  files: 'ไฟล์และใบคะแนน',
  takenFiles: (count) => `ที่รับแล้ว ${String(count)} รายการ`,
  agenda: 'เรื่องที่ต้องหารือ',
  agendaEmpty: 'ไม่มีคะแนนที่ต่างกันจนผลเปลี่ยนหรือเกินขีด',
  agencies: 'ผลของแต่ละหน่วยงาน',
  assessors: (count) => `ผู้ตรวจ ${String(count)} คน`,
  awardUnsaid: 'ไม่ได้ระบุรางวัลที่ขอรับ',
  robustness: (words) => `หากไม่นับผู้ตรวจทีละคน: ${words}`,
  more: (count) => `อีก ${String(count)} รายการอยู่ในแผ่นงานที่จะเขียน`,
  nearNames: 'ชื่อหน่วยงานที่อาจเป็นชื่อเดียวกัน',
  write: 'เขียนลงสมุดงานนี้',
  writeMeaning: 'เพิ่มเป็นแผ่นงานใหม่ต่อท้าย ไม่เขียนทับแผ่นงานใด',
  manyPanels: (panels) =>
    `${String(panels)} ชุดคะแนนจะเป็นแผ่นงานจำนวนเท่านั้นในสมุดงานนี้และใช้เวลานาน บรรทัดคำสั่ง compile เขียนเป็นไฟล์ใหม่ได้เร็วกว่า`,
  manyPanelsSave: (panels) =>
    `${String(panels)} ชุดคะแนนจะเป็นแผ่นงานจำนวนเท่านั้น หากเขียนลงสมุดงานนี้ จะใช้เวลานานและสมุดงานจะช้า บันทึกเป็นไฟล์ใหม่แทนได้`,
  compiling: 'กำลังรวมคะแนน',
  save: 'บันทึกผลรวมเป็นไฟล์ใหม่',
  saveMeaning: 'เขียนเป็นไฟล์ .xlsx ต่างหาก สมุดงานนี้ไม่เปลี่ยน',
  saved: (file) => `ส่ง ${file} ให้เบราว์เซอร์บันทึกแล้ว`,
  savedNext: 'ดูได้ในรายการดาวน์โหลด สมุดงานนี้ไม่เปลี่ยน',
  saveFailed: 'เขียนไฟล์ผลรวมไม่สำเร็จ',
  saveFailedNext: 'หน่วยความจำของเบราว์เซอร์อาจไม่พอ จึงไม่มีไฟล์ใดถูกบันทึก ปิดแท็บอื่นแล้วลองอีกครั้ง หรือใช้บรรทัดคำสั่ง compile',
  done: (count) => `อ่านครบ ${String(count)} รายการและรวมคะแนนแล้ว`,
  doneNext: 'ดูรายการที่ไม่รับ (หากมี) แล้วเริ่มจากเรื่องที่ต้องหารือ',
  nothingTaken: 'ไม่มีรายการใดที่รับได้',
  nothingTakenNext: 'แก้ไขตามที่แจ้งไว้แต่ละรายการ แล้วรวมใหม่',
  stopped: (done, of) => `หยุดแล้ว อ่านไป ${String(done)} จาก ${String(of)} รายการ`,
  stoppedNext: 'ยังไม่ได้รวมคะแนน เพราะผลจากบางไฟล์อาจทำให้เข้าใจผิด เริ่มใหม่ได้ทุกเมื่อ',
  written: (sheets) => `เขียนผลรวมแล้ว ${String(sheets)} แผ่นงาน`,
  writtenNext: 'แผ่นงานเดิมไม่เปลี่ยนแปลง',
  goToOverview: (sheet) => `ไปที่ ${sheet}`,
  writtenInPart: (sheets, of) =>
    `ยังเขียนไม่เสร็จ มีแล้ว ${String(sheets)} จาก ${String(of)} แผ่นงาน ภาพรวมจึงยังไม่ครบ`,
  writtenInPartNext: (names) => `ที่อยู่ในสมุดงานแล้วคือ ${names} ลบแผ่นงานเหล่านี้ก่อนเขียนใหม่`,
};

/** The view in English. */
export const ENGLISH_COMPILE: CompileText = {
  ...ENGLISH_COMPILE_CHOICE,
  title: 'Compile the scores of several assessors',
  meaning: 'A file is taken whole or not at all. The files are not changed and stay on the computer.',
  choose: 'Choose .xlsx files',
  drop: 'or drop them here; several at once',
  chosen: (files) => `Chosen: ${String(files)}`,
  manyFiles: (files) =>
    `${String(files)} files are read one after the other in the background, which takes long; go on with other work meanwhile, or cancel. For thousands of files use the command line:`,
  manyFilesCommand: 'npm run -s scorebook -- compile FOLDER --out OUT.xlsx',
  start: (files) => (files === 1 ? 'Compile 1 file' : `Compile ${String(files)} files`),
  startSheets: (sheets) =>
    sheets === 1
      ? 'Compile this workbook’s score sheet'
      : `Compile this workbook’s ${String(sheets)} score sheets`,
  settings: 'The committee’s choices',
  method: 'Method',
  rounding: 'Rounding',
  limit: 'Limit of spread between assessors',
  limitMeaning:
    'Of each criterion’s maximum. The 20 % to begin with are this program’s; the book sets no limit.',
  limitGist: (limit) => `to be discussed beyond ${String(limit)} %`,
  percent: (limit) => `${String(limit)} %`,
  anonymous: 'Show assessors by codes (A01, A02, …)',
  anonymousMeaning: 'The key to the codes is on a sheet of its own.',
  files: 'Files and score sheets',
  takenFiles: (count) => `Taken: ${String(count)}`,
  agenda: 'For the meeting',
  agendaEmpty: 'No scores differ so that the result changes, or beyond the limit.',
  agencies: 'Result of each agency',
  assessors: (count) => (count === 1 ? '1 assessor' : `${String(count)} assessors`),
  awardUnsaid: 'no award applied for',
  robustness: (words) => `Without each assessor in turn: ${words}`,
  more: (count) => `${String(count)} more are on the sheets that will be written.`,
  nearNames: 'Agencies that may be one',
  write: 'Write into this workbook',
  writeMeaning: 'Adds new sheets behind all others; none is overwritten.',
  manyPanels: (panels) =>
    `${String(panels)} panels become as many sheets of this workbook, which takes long. The command line writes them into a new file sooner.`,
  manyPanelsSave: (panels) =>
    `${String(panels)} panels become as many sheets. Written into this workbook they take long and make it slow; save them as a new file instead.`,
  compiling: 'Compiling',
  save: 'Save the result as a new file',
  saveMeaning: 'Writes an .xlsx file of its own; this workbook stays as it is.',
  saved: (file) => `${file} was handed to the browser`,
  savedNext: 'It is among the downloads. This workbook is unchanged.',
  saveFailed: 'The file of the result could not be written',
  saveFailedNext:
    'The browser may be out of memory, so no file was saved. Close other tabs and try again, or use the command line: compile.',
  done: (count) => `Read all ${String(count)}, and compiled`,
  doneNext: 'Look at what was refused, if anything, then begin with what is for the meeting.',
  nothingTaken: 'Nothing could be taken',
  nothingTakenNext: 'Mend what is said of each, then compile again.',
  stopped: (done, of) => `Stopped after ${String(done)} of ${String(of)}`,
  stoppedNext: 'Nothing was compiled, since a part of the files could mislead. Start again at any time.',
  written: (sheets) => `Written: ${String(sheets)} sheets`,
  writtenNext: 'The sheets that were there are unchanged.',
  goToOverview: (sheet) => `Go to ${sheet}`,
  writtenInPart: (sheets, of) =>
    `Not finished: ${String(sheets)} of ${String(of)} sheets are there, and the overview is incomplete`,
  writtenInPartNext: (names) => `In the workbook are: ${names}. Delete these before you write again.`,
};
