/** The words of the earlier awards in the pane; years are พ.ศ. */
export interface EarlierAwardsText {
  readonly heading: string;
  /** Who says what of an agency's earlier awards. */
  readonly register: (until: number) => string;
  readonly sheet: (name: string) => string;
  readonly declared: string;
  /** Nothing is known of the agency. */
  readonly none: string;
  readonly notDeclared: string;
  readonly neverWon: string;
  readonly noAgency: string;
  /** `source` is `''` where none is given. */
  readonly award: (category: string, year: number, source: string) => string;
  readonly meaning: string;
  readonly add: (until: number) => string;
  readonly added: (sheet: string) => string;
  readonly addedNext: string;
  /** The heading of what is wrong on a sheet of later awards. */
  readonly problems: (sheet: string) => string;
}

/** The words in Thai. */
export const THAI_EARLIER_AWARDS: EarlierAwardsText = {
  heading: 'รางวัลที่เคยได้รับ',
  register: (until) => `ทะเบียนจากหนังสือรางวัล PMQA (ถึง พ.ศ. ${String(until)})`,
  sheet: (name) => `แผ่น “${name}”`,
  declared: 'แจ้งในใบคะแนน',
  none: 'ไม่มีรางวัลของหน่วยงานนี้',
  notDeclared: 'ยังไม่ได้แจ้ง',
  neverWon: 'แจ้งว่าไม่เคยได้รับ',
  noAgency: 'ใบคะแนนยังไม่ได้ระบุหน่วยงาน จึงยังค้นในทะเบียนไม่ได้ กรอกชื่อหน่วยงานในใบคะแนน',
  award: (category, year, source) =>
    `${category} พ.ศ. ${String(year)} ${source === '' ? '(ไม่มีที่มา)' : `(${source})`}`,
  meaning: 'ผลการพิจารณาใช้ค่าที่แจ้งในใบคะแนน ทะเบียนใช้เสนอและตรวจเท่านั้น',
  add: (until) => `เพิ่มรางวัลหลังปี ${String(until)}`,
  added: (sheet) => `เพิ่มแผ่น “${sheet}” แล้ว`,
  addedNext: 'กรอกหนึ่งรางวัลต่อหนึ่งบรรทัด พร้อมที่มา แล้วรางวัลของหน่วยงานจะแสดงในส่วน รางวัลที่เคยได้รับ',
  problems: (sheet) => `เรื่องที่พบในแผ่น “${sheet}”`,
};

/** The words in English. */
export const ENGLISH_EARLIER_AWARDS: EarlierAwardsText = {
  heading: 'Earlier awards',
  register: (until) => `Register of the PMQA award book (to B.E. ${String(until)})`,
  sheet: (name) => `Sheet “${name}”`,
  declared: 'Declared on the score sheet',
  none: 'No award of this agency',
  notDeclared: 'Not declared yet',
  neverWon: 'Declared: none',
  noAgency:
    'The score sheet names no agency yet, so that nothing can be looked up. Enter the agency’s name on the score sheet.',
  award: (category, year, source) =>
    `${category}, B.E. ${String(year)} ${source === '' ? '(no source)' : `(“${source}”)`}`,
  meaning: 'Verdicts go by what the score sheet declares; the registers only offer and check.',
  add: (until) => `Add awards after ${String(until)}`,
  added: (sheet) => `The sheet “${sheet}” was added`,
  addedNext: 'Enter one award a line, with its source; those of the agency then appear under Earlier awards.',
  problems: (sheet) => `Found on the sheet “${sheet}”`,
};
