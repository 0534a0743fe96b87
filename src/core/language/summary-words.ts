import type { Signer } from '../blueprint/names.ts';

/** The words of the summary in which people write, Thai whatever the pane's language. */
export const SUMMARY_WORDS = {
  title: 'สรุปผลการพิจารณาคุณสมบัติรับรางวัล PMQA',
  ofScoreSheet: {
    fresh: '✓ ตรงกับใบคะแนนปัจจุบัน',
    stale: '✗ ใบคะแนนถูกแก้ไขหลังจัดทำสรุปนี้ โปรดจัดทำสรุปใหม่',
    lost: '✗ ไม่พบใบคะแนนต้นทาง',
  },
  awardYear: (year: number) => `ปีที่ขอรับรางวัล พ.ศ. ${String(year)}`,
  laterAwards: 'รางวัลเพิ่มเติม',
  laterAward: (category: string, year: number, sheet: string, source: string) =>
    `${category} พ.ศ. ${String(year)} · จากแผ่น “${sheet}” · ${source === '' ? 'ไม่ได้ระบุที่มา' : `ที่มา: ${source}`}`,
  remarks: 'หมายเหตุ',
  profile: 'ร้อยละรายข้อ',
  noScore: 'ยังไม่มีคะแนน',
  asks: (percent: number) => `เกณฑ์ ${String(percent)} %`,
  chartTitle: (award: string | null) =>
    award === null ? 'ร้อยละของคะแนนเต็มรายข้อ' : `ร้อยละของคะแนนเต็มรายข้อ เทียบเกณฑ์ของ${award}`,
  chartMeaning: 'ร้อยละของคะแนนเต็มใน 12 ข้อ และร้อยละขั้นต่ำของรางวัลที่ขอรับ ตัวเลขอยู่ในตารางคะแนนรายข้อ',
  percentReached: 'ร้อยละที่ได้',
  percentAsked: (award: string) => `เกณฑ์ของ${award}`,
  scoreHeads: {
    criterion: 'เกณฑ์การประเมิน\nCriterion',
    maximum: 'คะแนนเต็ม\nMaximum',
    score: 'คะแนน\nScore',
    percent: 'ร้อยละ\nPercent',
    threshold: 'เกณฑ์ร้อยละ\nThreshold',
    band: 'ช่วงคะแนน\nBand',
  },
  signHere: 'ลงชื่อ ....................................',
  nameHere: '( .................................... )',
  dayHere: 'วันที่ ....... / ....... / ............',
  signer: {
    assessor: 'ผู้ตรวจประเมิน',
    secretary: 'ฝ่ายเลขานุการ',
    chair: 'ประธาน',
  } satisfies Readonly<Record<Signer, string>>,
} as const;
