import type { WatchDetail } from '../scoring/problem.ts';
import { formatPercent } from './format.ts';
import { ROUND_WORDS } from './sheet-words.ts';

/** What is worth a look, why, and what to do. */
export function thaiWatchSentence(detail: WatchDetail): string {
  const shown = (percent: number): string => formatPercent(percent, 100);
  switch (detail.code) {
    case 'samePercent':
      return `ทุกข้อได้ ${shown(detail.percent)} ของคะแนนเต็มเท่ากัน เหมือนเติมค่าเดียวลงทั้งคอลัมน์ หากให้คะแนนทีละข้อจริงไม่ต้องแก้ไข`;
    case 'outsideSteps':
      return `คะแนนนี้คือ ${shown(detail.percent)} ของคะแนนเต็ม แต่คณะกรรมการกำหนดให้คะแนนทีละ ${shown(detail.step)} แก้คะแนน หรือล้างช่องขั้นของคะแนน`;
    case 'onThreshold':
      return `คะแนนเท่ากับ ${shown(detail.percent)} พอดี จะถือว่าถึงเกณฑ์หรือไม่ขึ้นกับการตีความที่ยังไม่กำหนด ตรวจว่าตั้งใจให้คะแนนนี้ คณะกรรมการกำหนดการตีความได้`;
    case 'roundJump':
      return `ผู้ตรวจประเมินคนเดียวกันเคยให้ ${shown(detail.before)} ในรอบ “${ROUND_WORDS[detail.round]}” (“${detail.sheet}”) แต่รอบนี้ให้ ${shown(detail.now)} ต่างกันเกิน 30 จุดร้อยละ ตรวจคะแนน หากตั้งใจไม่ต้องแก้ไข`;
  }
}
