/** The words of the choice what is compiled, and of the roster that it is held against. */
export interface CompileChoiceText {
  /** The button that opens the choice, with what is chosen; nothing is everything. */
  readonly only: (words: readonly string[]) => string;
  readonly onlyMeaning: string;
  readonly agency: string;
  readonly award: string;
  readonly round: string;
  readonly any: string;
  readonly chooseRoster: string;
  readonly rosterMeaning: string;
  readonly rosterChosen: (file: string, lines: number) => string;
  readonly rosterRefused: (file: string) => string;
  readonly rosterRefusedNext: string;
  readonly dropRoster: string;
  readonly roster: string;
  readonly rosterCounts: (
    missing: number,
    incomplete: number,
    unexpected: number,
    complete: number,
  ) => string;
}

/** The choice in Thai. */
export const THAI_COMPILE_CHOICE: CompileChoiceText = {
  only: (words) => (words.length === 0 ? 'รับใบคะแนนทั้งหมด' : `รับเฉพาะ ${words.join(' · ')}`),
  onlyMeaning: 'มีผลเมื่อเริ่มรวมคะแนน ใบคะแนนอื่นในไฟล์เดียวกันจะถูกข้ามไป',
  agency: 'เฉพาะหน่วยงาน',
  award: 'เฉพาะรางวัลที่ขอรับ',
  round: 'เฉพาะรอบการประเมิน',
  any: 'ทั้งหมด',
  chooseRoster: 'เลือกบัญชีรายชื่อ',
  rosterMeaning:
    'ถ้ามี: ไฟล์ CSV หรือ JSON ที่บอกว่าใครต้องส่งคะแนนของหน่วยงานใด เพื่อดูว่าใครยังไม่ส่งหรือส่งไม่ครบ หัวตารางคือ หน่วยงาน, ผู้ตรวจประเมิน และถ้าต้องการ รางวัล, รอบ',
  rosterChosen: (file, lines) => `บัญชีรายชื่อ ${file}: ${String(lines)} รายการ`,
  rosterRefused: (file) => `ใช้ ${file} เป็นบัญชีรายชื่อไม่ได้`,
  rosterRefusedNext: 'ยังไม่มีบัญชีรายชื่อที่ใช้อยู่ แก้ไขไฟล์แล้วเลือกใหม่',
  dropRoster: 'ไม่ใช้บัญชีรายชื่อ',
  roster: 'การส่งใบคะแนนตามบัญชีรายชื่อ',
  rosterCounts: (missing, incomplete, unexpected, complete) =>
    `ยังไม่ส่ง ${String(missing)} · ไม่ครบ ${String(incomplete)} · ไม่อยู่ในบัญชี ${String(unexpected)} · ครบ ${String(complete)}`,
};

/** The choice in English. */
export const ENGLISH_COMPILE_CHOICE: CompileChoiceText = {
  only: (words) => (words.length === 0 ? 'All score sheets' : `Only ${words.join(' · ')}`),
  onlyMeaning: 'Counts when compiling starts. Other score sheets of the same file are passed over.',
  agency: 'Only this agency',
  award: 'Only this award',
  round: 'Only this round',
  any: 'All',
  chooseRoster: 'Choose a roster',
  rosterMeaning:
    'If there is one: CSV or JSON that says who should have scored which agency, to see who is missing or incomplete. Its columns are agency, assessor and, if wished, award, round.',
  rosterChosen: (file, lines) => `Roster ${file}: ${String(lines)} ${lines === 1 ? 'line' : 'lines'}`,
  rosterRefused: (file) => `${file} is no roster`,
  rosterRefusedNext: 'No roster is in use. Mend the file and choose it again.',
  dropRoster: 'Use no roster',
  roster: 'Held against the roster',
  rosterCounts: (missing, incomplete, unexpected, complete) =>
    `Missing ${String(missing)} · incomplete ${String(incomplete)} · not on the roster ${String(unexpected)} · complete ${String(complete)}`,
};
