import type { AgreedEntry } from '../../blueprint/panel/reading/agreed-entry.ts';

/** The words of a panel's summary, Thai whatever the pane's language. */
export const PANEL_SUMMARY_WORDS = {
  freshness: {
    fresh: '✓ ตรงกับคะแนนของคณะปัจจุบัน',
    stale: '✗ คะแนนของคณะถูกแก้ไขหลังจัดทำสรุปนี้ โปรดจัดทำสรุปใหม่',
    lost: '✗ ไม่พบแผ่นงานของคณะ หรือแผ่นงานภาพรวม',
  },
  assessors: 'ผู้ตรวจประเมิน',
  count: (assessors: number) => `${String(assessors)} คน (รายชื่อในตารางผู้ตรวจประเมิน)`,
  method: 'วิธีรวมคะแนน',
  combining: 'การรวมคะแนนของคณะผู้ตรวจประเมิน',
  rounding: 'การปัดเศษ',
  spreadLimit: 'ขีดของความต่าง',
  limit: (percent: number) => `ร้อยละ ${String(percent)} ของคะแนนเต็ม`,
  byCommittee: 'คณะกรรมการกำหนด หนังสือรางวัลไม่ได้กำหนดไว้',
  forAgenda: 'คณะกรรมการกำหนด ใช้เลือกประเด็นประชุมเท่านั้น ไม่มีผลต่อคะแนน',
  approximate:
    '≈ หมายถึงตัวเลขที่ย่อเพื่อการพิมพ์เท่านั้น ผลเทียบเกณฑ์และผลการพิจารณาคิดจากเศษส่วนเต็มของค่าเฉลี่ยหรือมัธยฐาน ไม่ได้คิดจากตัวเลขที่ย่อ',
  agreed: 'คะแนนตกลงร่วมที่ต่างจากค่าตามวิธี',
  noAgreed: 'ไม่มีข้อใดที่คณะตกลงคะแนนต่างจากค่าตามวิธี',
  agreedHeads: {
    criterion: 'เกณฑ์\nCriterion',
    byMethod: 'ตามวิธี\nBy method',
    agreed: 'ตกลงร่วม\nAgreed',
    difference: 'เปลี่ยนไป\nDifference',
    reason: 'เหตุผลของคณะ\nReason',
  },
  notCounted: 'ไม่นับ',
  cause: {
    notAScore: 'ไม่ใช่คะแนนที่ใช้ได้ จึงใช้ค่าตามวิธี',
    notAgreeing: 'วิธีรวมคะแนนที่เลือกไม่ใช้คะแนนตกลงร่วม จึงใช้ค่าตามวิธี',
    noReason: 'ยังไม่มีเหตุผล จึงใช้ค่าตามวิธี',
  } satisfies Readonly<Record<Exclude<AgreedEntry['state'], 'agreed'>, string>>,
  /** The reason of a score that does not count, behind the cause. */
  typedReason: (cause: string, reason: string) => (reason === '' ? cause : `${cause} · ${reason}`),
  roster: 'ผู้ตรวจประเมิน',
  rosterHeads: {
    assessor: 'ผู้ตรวจประเมิน (ชื่อหรือรหัส)\nAssessor',
    scored: 'ให้คะแนน\nScored',
    abstained: 'งดให้คะแนน\nAbstained',
    unscored: 'ยังไม่กรอก\nBlank',
    conflict: 'มีส่วนได้เสีย\nConflict',
    state: 'ความครบ\nState',
  },
  complete: '✓ ครบ',
  incomplete: (rows: number) => `… ขาด ${String(rows)} ข้อ`,
  tally: (of: {
    readonly all: number;
    readonly complete: number;
    readonly incomplete: number;
    readonly abstained: number;
    readonly conflict: number;
  }) =>
    `ผู้ตรวจประเมิน ${String(of.all)} คน: กรอกครบ ${String(of.complete)} คน · ยังไม่ครบ ${String(of.incomplete)} คน · ` +
    `งดให้คะแนนบางข้อหรือทุกข้อ ${String(of.abstained)} คน · มีส่วนได้เสียบางข้อหรือทุกข้อ ${String(of.conflict)} คน ` +
    '(ตัวเลขในตารางเป็นจำนวนข้อ ข้อที่งดให้คะแนนหรือมีส่วนได้เสียถือว่ากรอกแล้วและไม่นำมารวม)',
  absent: (count: number, names: string) =>
    `✗ อยู่ในบัญชีรายชื่อแต่ยังไม่ส่งใบคะแนนเมื่อรวบรวม ${String(count)} คน: ${names}`,
  noneAbsent: '✓ ผู้ตรวจประเมินในบัญชีรายชื่อส่งใบคะแนนครบทุกคนเมื่อรวบรวม',
  more: (count: number) => `และอีก ${String(count)} คน`,
  signer: 'ผู้แทนคณะผู้ตรวจประเมิน',
} as const;
