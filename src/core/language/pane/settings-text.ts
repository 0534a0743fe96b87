/** The words of the settings, and of what the product says of itself. */
export interface SettingsText {
  readonly open: string;
  readonly heading: string;
  readonly back: string;
  readonly colours: string;
  readonly coloursMeaning: string;
  readonly introduction: string;
  readonly introductionMeaning: string;
  readonly introductionAgain: string;
  readonly about: string;
  readonly version: string;
  readonly criteria: string;
  readonly privacy: string;
  readonly privacyMeaning: string;
  readonly sources: string;
  readonly sourcesMeaning: (bookYear: number) => string;
  readonly licence: string;
  readonly licenceMeaning: string;
  readonly protection: string;
  readonly protectionMeaning: string;
}

/** The settings in Thai. */
export const THAI_SETTINGS: SettingsText = {
  open: 'การตั้งค่าและเกี่ยวกับ',
  heading: 'การตั้งค่า',
  back: 'กลับ',
  colours: 'สี',
  coloursMeaning: 'ใช้สีตามโปรแกรมที่เปิดอยู่ (สว่าง มืด หรือความคมชัดสูง)',
  introduction: 'การแนะนำ',
  introductionMeaning: 'ดูการ์ดแนะนำและใบคะแนนตัวอย่างอีกครั้ง',
  introductionAgain: 'แสดงการแนะนำอีกครั้ง',
  about: 'เกี่ยวกับ PMQA Scorebook',
  version: 'รุ่น',
  criteria: 'เกณฑ์',
  privacy: 'ความเป็นส่วนตัว',
  privacyMeaning: 'คะแนนอยู่ในสมุดงานนี้เท่านั้น ไม่ถูกส่งออกไปที่ใด ไม่มีการเข้าสู่ระบบและไม่เก็บสถิติการใช้งาน',
  sources: 'ที่มาของเกณฑ์',
  sourcesMeaning: (bookYear) =>
    `หนังสือรางวัลคุณภาพการบริหารจัดการภาครัฐ พ.ศ. ${String(bookYear)} ของสำนักงาน ก.พ.ร. ซึ่งอ้างประโยคและบรรทัดไว้ที่ทุกเกณฑ์`,
  licence: 'สัญญาอนุญาต',
  licenceMeaning: 'ซอฟต์แวร์โอเพนซอร์ส สัญญาอนุญาต MIT สร้างด้วย React และ Fluent UI (MIT)',
  protection: 'การป้องกันแผ่นงาน',
  protectionMeaning: 'ช่วยกันการเขียนทับสูตรโดยไม่ตั้งใจ ไม่ใช่การรักษาความปลอดภัย',
};

/** The settings in English. */
export const ENGLISH_SETTINGS: SettingsText = {
  open: 'Settings and about',
  heading: 'Settings',
  back: 'Back',
  colours: 'Colours',
  coloursMeaning: 'They follow the program around: light, dark, or high contrast.',
  introduction: 'Introduction',
  introductionMeaning: 'See the card to begin with, and the example sheets, once more.',
  introductionAgain: 'Show the introduction again',
  about: 'About PMQA Scorebook',
  version: 'Version',
  criteria: 'Criteria',
  privacy: 'Privacy',
  privacyMeaning:
    'The scores stay in this workbook; nothing is sent anywhere. There is no sign-in and no usage is recorded.',
  sources: 'Source of the rules',
  sourcesMeaning: (bookYear) =>
    `The award book of B.E. ${String(bookYear)} by the Office of the Public Sector Development Commission; every gate cites its sentence and line.`,
  licence: 'Licence',
  licenceMeaning: 'Open source under the MIT licence, made with React and Fluent UI (MIT).',
  protection: 'Sheet protection',
  protectionMeaning: 'It keeps formulas from being overwritten by accident; it is not security.',
};
