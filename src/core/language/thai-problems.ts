import type { NumberDisguise } from '../scoring/read-number.ts';
import type { Place, Problem, ProblemDetail } from '../scoring/problem.ts';
import { formatPoints } from './format.ts';
import { READING_WORDS } from './sheet-words.ts';
import { THAI_FACTS, thaiCriterion } from './thai-forms.ts';

/** Where a problem is. */
export function thaiPlace(place: Place): string {
  switch (place.kind) {
    case 'score':
      return `คะแนน${thaiCriterion(place.criterion)}`;
    case 'maximum':
      return `คะแนนเต็ม${thaiCriterion(place.criterion)}`;
    case 'fact':
      return THAI_FACTS[place.fact];
    case 'reading':
      return `การตีความ (${Object.values(READING_WORDS[place.reading]).join(' / ')})`;
    case 'formula':
      return 'ช่องที่คำนวณ';
    case 'sheet':
      return 'ใบคะแนน';
  }
}

const DISGUISES: Readonly<Record<NumberDisguise, string>> = {
  thaiDigits: 'เป็นเลขไทย ซึ่งสูตรนับเป็นข้อความ',
  fullWidth: 'เป็นตัวเลขแบบเต็มความกว้าง ซึ่งสูตรนับเป็นข้อความ',
  decimalComma: 'ใช้จุลภาคแทนจุดทศนิยม ซึ่งสูตรนับเป็นข้อความ',
  thousandsComma: 'มีจุลภาคคั่นหลักพัน ซึ่งสูตรนับเป็นข้อความ',
  strayCharacters: 'มีช่องว่างหรืออักขระที่มองไม่เห็นปน ซึ่งสูตรนับเป็นข้อความ',
  unit: 'มีหน่วยต่อท้าย ซึ่งสูตรนับเป็นข้อความ',
  outOfMaximum: 'เขียนเป็นเศษส่วนของคะแนนเต็ม ซึ่งสูตรนับเป็นข้อความ',
  percent: 'เป็นร้อยละที่เก็บเป็นข้อความ แต่ช่องนี้รับเป็นคะแนน',
  numberAsText: 'เป็นตัวเลขที่เก็บเป็นข้อความ ซึ่งสูตรไม่นับ',
};

function sentence(detail: ProblemDetail, hasRepair: boolean): string {
  const retype = hasRepair ? 'กดปุ่มแก้ไข หรือพิมพ์คะแนนใหม่' : 'พิมพ์คะแนนใหม่เป็นเลขอารบิก';
  switch (detail.code) {
    case 'unscored':
      return 'ยังไม่ได้ให้คะแนน ช่องว่างไม่นับเป็น 0 คะแนน กรอกคะแนน หรือพิมพ์ “งดให้คะแนน” หรือ “มีส่วนได้เสีย”';
    case 'disguisedNumber':
      return `“${detail.found}” ${DISGUISES[detail.disguise]} จึงยังไม่เป็นคะแนน ${retype}`;
    case 'notANumber':
      return `“${detail.found}” ไม่ใช่ตัวเลข จึงยังไม่เป็นคะแนน ${hasRepair ? 'กดปุ่มล้างช่องนี้ หรือพิมพ์คะแนน' : 'พิมพ์คะแนน หรือเว้นว่างไว้หากยังไม่ให้คะแนน'}`;
    case 'boolean':
      return `${detail.found} เป็นค่าจริงเท็จ ไม่ใช่คะแนน พิมพ์คะแนนใหม่`;
    case 'errorValue':
      return `เซลล์เป็นค่าผิดพลาด ${detail.found} จึงไม่มีคะแนน พิมพ์คะแนนแทนสูตรที่ผิดพลาด`;
    case 'negative':
      return `${detail.found} ติดลบ คะแนนต่ำสุดคือ 0 พิมพ์คะแนนใหม่`;
    case 'aboveMaximum':
      return `${detail.found} เกินคะแนนเต็มของข้อนี้ (${String(detail.maximum)}) พิมพ์คะแนนใหม่`;
    case 'tooManyDecimals':
      return `${detail.found} มีทศนิยมเกิน 2 ตำแหน่ง การปัดเศษเป็นเรื่องที่คณะกรรมการต้องกำหนด พิมพ์คะแนนที่มีทศนิยมไม่เกิน 2 ตำแหน่ง`;
    case 'date':
      return 'เซลล์เป็นวันที่ ซึ่ง Excel มักแปลงให้เองเมื่อพิมพ์ เช่น 1/2 หรือ 17-5 จึงไม่เป็นคะแนน กดปุ่มล้างช่องนี้ แล้วพิมพ์คะแนน';
    case 'percentFormat': {
      const counted = String(Number(detail.found.replace('%', '')) / 100);
      return hasRepair
        ? `${detail.found} ในช่องคะแนนมีค่าเพียง ${counted} คะแนน หากหมายถึงร้อยละของคะแนนเต็ม คือ ${formatPoints(detail.points * 100)} คะแนน กดปุ่มแก้ไข`
        : `${detail.found} ในช่องคะแนนนับเป็น ${counted} คะแนน หากไม่ได้ตั้งใจให้พิมพ์คะแนนใหม่`;
    }
    case 'formula':
      return `ช่องนี้เป็นสูตร ${detail.found} จึงใช้ค่าที่คำนวณได้เป็นคะแนน หากไม่ได้ตั้งใจให้พิมพ์คะแนนทับ`;
    case 'formulaEmpty':
      return `ช่องนี้เป็นสูตร ${detail.found} ที่ไม่ให้ค่าใดหรือยังไม่ได้คำนวณ จึงไม่มีคะแนน เปิดและบันทึกด้วย Excel เพื่อคำนวณ หรือพิมพ์คะแนนทับ`;
    case 'cellLost':
      return 'ช่องนี้หายไปเพราะแถวหรือคอลัมน์ถูกลบ กดเลิกทำ (Ctrl+Z) หรือแทรกใบคะแนนใหม่แล้วคัดลอกข้อมูลไป';
    case 'maximumChanged':
      return `คะแนนเต็มถูกแก้เป็น “${detail.found}” ตามเกณฑ์ต้องเป็น ${String(detail.maximum)} ${hasRepair ? 'กดปุ่มแก้ไขเพื่อคืนค่าเดิม' : 'กดเลิกทำ (Ctrl+Z) หรือแทรกใบคะแนนใหม่'}`;
    case 'formulaOverwritten':
      return 'สูตรในช่องนี้ถูกเขียนทับ ตัวเลขในแผ่นงานจึงอาจไม่ถูกต้อง กดเลิกทำ (Ctrl+Z) หรือแทรกใบคะแนนใหม่แล้วคัดลอกคะแนนไป';
    case 'verdictDisagrees':
      return `ช่องนี้แสดง “${detail.found}” แต่ข้อมูลในใบคะแนนให้ผล “${detail.expected}” สูตรอาจถูกแก้ไขหรือยังไม่ได้คำนวณ กด F9 เพื่อคำนวณใหม่ หากยังไม่ตรงให้แทรกใบคะแนนใหม่แล้วคัดลอกคะแนนไป`;
    case 'schemaUnknown':
      return `ใบคะแนนนี้เป็นรุ่น “${detail.found}” ซึ่งโปรแกรมรุ่นนี้ไม่รู้จัก ใช้โปรแกรมรุ่นที่สร้างใบคะแนนนี้ หรือแทรกใบคะแนนใหม่แล้วคัดลอกคะแนนไป`;
    case 'choiceUnknown':
      return `“${detail.found}” ไม่อยู่ในรายการ จึงถือว่ายังไม่ได้ระบุ เลือกคำหนึ่งจาก ${detail.choices.map((choice) => `“${choice}”`).join(' ')}`;
    case 'priorAwardsUnreadable':
      return `อ่าน “${detail.found}” เป็นเลขหมวดไม่ได้ พิมพ์เลขหมวด 1 ถึง 6 คั่นด้วยจุลภาค เช่น 1, 3 หรือพิมพ์ “ไม่เคยได้รับ”`;
    case 'dateUnreadable':
      return `อ่าน “${detail.found}” เป็นวันที่ไม่ได้ พิมพ์ ปี-เดือน-วัน เช่น 2026-09-30`;
    case 'yearUnreadable':
      return `อ่าน “${detail.found}” เป็นปี พ.ศ. ไม่ได้ พิมพ์ปี พ.ศ. สี่หลัก เช่น 2569`;
    case 'flReasonMissing':
      return 'แจ้งว่าการรับรองระดับพื้นฐานไม่เกี่ยวข้อง แต่ยังไม่ได้ระบุเหตุผล พิมพ์เหตุผลในช่องข้างกัน';
    case 'agencyMissing':
      return 'ยังไม่ได้ระบุชื่อหน่วยงาน พิมพ์ชื่อเต็มของหน่วยงาน';
    case 'awardMissing':
      return 'ยังไม่ได้เลือกรางวัลที่ขอรับ ใบคะแนนจึงยังไม่เทียบเกณฑ์รายข้อ เลือกรางวัลจากรายการ';
  }
}

/** What happened, why, and what to do. */
export function thaiProblem({ detail, repair }: Problem): string {
  return sentence(detail, repair !== null);
}
