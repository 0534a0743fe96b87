/** What stands on the paper form: Thai, with the English term beside it. */
export const PAPER_WORDS = {
  sheetName: 'แบบฟอร์มกระดาษ',
  title: 'แบบบันทึกคะแนนรางวัลคุณภาพการบริหารจัดการภาครัฐ (PMQA)',
  agency: 'หน่วยงาน / Agency :',
  date: 'วันที่ / Date :',
  assessor: 'ผู้ตรวจประเมิน / Assessor :',
  award: 'รางวัลที่ขอรับ / Award :',
  round: 'รอบ / Round :',
  id: 'หมวด',
  criterion: 'เกณฑ์การประเมิน\nCriterion',
  maximum: 'คะแนนเต็ม\nMaximum',
  percent: (percent: number): string => `ร้อยละ ${String(percent)}\n${String(percent)} %`,
  score: 'คะแนนที่ให้\nScore',
  abstained: 'งดให้คะแนน\nAbstained',
  conflict: 'มีส่วนได้เสีย\nConflict',
  box: '☐',
  total: 'รวม / Total',
  remark:
    'คะแนนทศนิยมไม่เกิน 2 ตำแหน่ง · ข้อที่เว้นว่างคือยังไม่ให้คะแนน ไม่ใช่ 0 คะแนน · กรอกกลับลงในใบคะแนนเพื่อตรวจและดูผล\n' +
    'Two decimals at most · a blank row has no score, which is not 0 · copy the scores into the score sheet to have them checked',
  strengths: 'จุดแข็ง\nStrengths',
  ofi: 'โอกาสในการปรับปรุง\nOpportunities for improvement',
  evidence: 'หลักฐาน\nEvidence',
  signature:
    'ลงชื่อ / Signed ........................................................ ผู้ตรวจประเมิน / Assessor\n' +
    '( ........................................................ )\n' +
    'วันที่ / Date ......... / ......... / ..............',
} as const;
