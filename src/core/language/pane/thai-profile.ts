import type { ProfileText } from './profile-text.ts';

/** The picture of the profile in Thai. */
export const THAI_PROFILE: ProfileText = {
  caption: (award) => `ร้อยละที่ได้เทียบกับเกณฑ์ของ${award}`,
  row: 'ข้อ',
  required: 'เกณฑ์',
  observed: 'ได้',
  short: (points) => `ขาด ${points}`,
  met: 'ถึงเกณฑ์',
  noGate: 'ไม่มีเกณฑ์รายข้อ',
  withoutScore: {
    unscored: 'ยังไม่มีคะแนน',
    abstained: 'งดให้คะแนน',
    conflict: 'มีส่วนได้เสีย',
    invalid: 'ค่าใช้ไม่ได้',
  },
  markMeans: 'เกณฑ์',
  fullMeans: 'ถึงเกณฑ์',
  stripedMeans: 'ยังไม่ถึง',
};
