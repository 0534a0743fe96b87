/** What stands on a sheet of later awards; Thai first, since all words of the sheets are. */
export const LATER_WORDS = {
  sheetName: 'ทะเบียนรางวัลเพิ่มเติม',
  title: 'ทะเบียนรางวัลเพิ่มเติม · Later awards',
  purpose: (until: number): string =>
    `สำหรับรางวัล PMQA รายหมวดที่หน่วยงานได้รับหลัง พ.ศ. ${String(until)} เพราะทะเบียนที่มากับ Scorebook มาจากหนังสือรางวัล PMQA และสิ้นสุดที่ พ.ศ. ${String(until)} ` +
    `Scorebook ใช้ทะเบียนทั้งสองเสนอและตรวจช่องหมวดที่เคยได้รับรางวัลในใบคะแนน ผู้กรอกใบคะแนนยังต้องยืนยันเอง`,
  filling: (first: number): string =>
    `กรอกหนึ่งรางวัลต่อหนึ่งบรรทัด ให้ครบปี (พ.ศ. ${String(first)} ขึ้นไป) ชื่อเต็มของหน่วยงาน และหมวด พร้อมที่มาที่ตรวจสอบได้ ` +
    `บรรทัดที่ไม่ครบหรือไม่ถูกต้องจะไม่นับ บานหน้าต่าง Scorebook บอกว่าบรรทัดใดและเพราะอะไร`,
  english: (until: number): string =>
    `Category awards won after B.E. ${String(until)}, where the register of the award book ends. One award a line: year, agency, category, and where it is announced. ` +
    `A line that is incomplete or wrong does not count; the pane says which and why.`,
  heads: {
    number: 'ที่\nNo.',
    year: 'ปี พ.ศ.\nYear (B.E.)',
    agency: 'หน่วยงาน\nAgency',
    category: 'หมวด\nCategory',
    source: 'ที่มา (ประกาศ/หนังสือ)\nSource',
    remark: 'หมายเหตุ\nRemark',
  },
  yearTitle: 'ปีที่ได้รับรางวัล',
  year: (first: number): string => `พิมพ์ปี พ.ศ. สี่หลัก ตั้งแต่ ${String(first)} เป็นเลขอารบิก`,
  categoryTitle: 'หมวดที่ได้รับรางวัล',
  category: 'เลือกเลขหมวด 1 ถึง 6 หากได้หลายหมวดให้กรอกหมวดละบรรทัด',
  wrong: 'ใช้ไม่ได้',
} as const;
