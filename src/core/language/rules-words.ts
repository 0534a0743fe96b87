/** The words of the rules sheet, Thai whatever the pane's language, with English in its heads. */
export const RULES_WORDS = {
  sheetName: 'เกณฑ์และที่มา',
  title: 'เกณฑ์และที่มา · Rules and their sources',
  remark: (bookYear: number) =>
    `ทุกเกณฑ์ของรางวัลพร้อมประโยคที่มาจากหนังสือรางวัล PMQA พ.ศ. ${String(bookYear)} ของสำนักงาน ก.พ.ร. (ระบุบรรทัดในเนื้อความ) ` +
    'และการตีความที่ใช้เมื่อจัดทำแผ่นนี้',
  gateHeads: {
    criterion: 'เกณฑ์การประเมิน\nCriterion',
    maximum: 'คะแนนเต็ม\nMaximum',
    percent: 'ร้อยละ\nPercent',
    required: 'คะแนนขั้นต่ำ\nRequired',
    relation: 'ความสัมพันธ์ที่ใช้\nRelation',
  },
  onlyUnder: (choice: string) => `เฉพาะเมื่อตีความว่า “${choice}”`,
  inForce: 'ใช้อยู่',
  notInForce: 'ไม่ใช้ตามการตีความที่กำหนด',
  byReading: 'ขึ้นกับการตีความ ซึ่งยังไม่กำหนด',
  byCommittee: 'คณะกรรมการกำหนด',
  or: ' หรือ ',
  conditions: 'เงื่อนไขที่หน่วยงานแจ้ง · Declared conditions',
  readings: 'จุดที่หนังสือตีความได้สองทาง · Readings',
  choices: 'ตีความได้ว่า',
  now: 'ที่ใช้อยู่',
  nowOpen: 'คณะกรรมการยังไม่ได้กำหนด ผลที่ขึ้นกับจุดนี้จึงแสดงทุกทาง',
  favoured: 'ถ้อยคำสนับสนุน',
  source: 'ดูที่มา',
  sources: 'ที่มา',
  table: 'ตารางคะแนนขั้นต่ำของแต่ละข้อ',
  otherRules: 'เกณฑ์อื่น · Other rules',
  reportPages: (pages: number) => `Application Report ไม่เกิน ${String(pages)} หน้า`,
  seeRules: (sheet: string) =>
    `ข้อความและตัวเลขสีน้ำเงินนำไปยังเกณฑ์นั้นในแผ่นงาน “${sheet}” ซึ่งมีประโยคที่มาของทุกเกณฑ์ · Blue words lead to the rule and its sentence.`,
} as const;
