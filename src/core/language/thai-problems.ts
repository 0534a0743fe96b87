import { inFifteenDigits } from '../scoring/read-entry.ts';
import type { NumberDisguise } from '../scoring/read-number.ts';
import type { EntryDetail, Place, Problem, ProblemDetail } from '../scoring/problem.ts';
import { thaiClosingSentence } from './thai-closing.ts';
import { thaiLaterAwardSentence } from './thai-earlier-awards.ts';
import { thaiFactSentence } from './thai-fact-problems.ts';
import { thaiAcrossSentence, thaiSheetSentence } from './thai-sheet-problems.ts';
import { thaiWatchSentence } from './thai-watches.ts';
import { formatPercent, formatPoints } from './format.ts';
import { LATER_WORDS } from './later-awards-words.ts';
import { READING_WORDS } from './sheet-words.ts';
import { THAI_FACTS, thaiCriterion } from './thai-forms.ts';

/** So many addresses are named; of the rest only their number. */
const MOST_NAMED = 4;

function thaiCells(addresses: readonly string[]): string {
  const more = addresses.length - MOST_NAMED;
  const named = addresses.slice(0, MOST_NAMED).join(', ');
  return `ช่อง ${named}${more > 0 ? ` และอีก ${String(more)} ช่อง` : ''}`;
}

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
    case 'cells':
      return thaiCells(place.addresses);
    case 'sheet':
      return 'ใบคะแนน';
    case 'laterAwards':
      return LATER_WORDS.sheetName;
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

function entrySentence(detail: EntryDetail, hasRepair: boolean): string {
  const retype = hasRepair ? 'กดปุ่มแก้ไข หรือพิมพ์คะแนนใหม่' : 'พิมพ์คะแนนใหม่เป็นเลขอารบิก';
  switch (detail.code) {
    case 'unscored':
      return 'ยังไม่ได้ให้คะแนน ช่องว่างไม่นับเป็น 0 คะแนน กรอกคะแนน หรือพิมพ์ “งดให้คะแนน” หรือ “มีส่วนได้เสีย”';
    case 'disguisedNumber':
      return `“${detail.found}” ${DISGUISES[detail.disguise]} จึงยังไม่เป็นคะแนน ${retype}`;
    case 'notANumber':
      return `“${detail.found}” ไม่ใช่ตัวเลข จึงยังไม่เป็นคะแนน ${hasRepair ? 'กดปุ่มล้างช่องนี้ หรือพิมพ์คะแนน' : 'พิมพ์คะแนน หรือเว้นว่างไว้หากยังไม่ให้คะแนน'}`;
    case 'placeholder':
      return `“${detail.found}” อาจหมายถึงยังไม่ให้คะแนน งดให้คะแนน หรือ 0 คะแนน จึงยังไม่นับเป็นอย่างใด ${hasRepair ? 'กดปุ่มล้างช่องนี้ หรือพิมพ์' : 'ล้างช่องนี้ หรือพิมพ์'}คะแนน “งดให้คะแนน” หรือ “มีส่วนได้เสีย”`;
    case 'wordVariant':
      return `อ่าน “${detail.found}” เป็น “${detail.word}” แต่มีอักขระที่สูตรในแผ่นงานไม่รู้จัก ${hasRepair ? 'กดปุ่มแก้ไข หรือพิมพ์' : 'พิมพ์'}คำนี้ใหม่`;
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
      return `${detail.found} เป็นตัวเลขของวันที่ ซึ่ง Excel แปลงให้เองเมื่อพิมพ์ เช่น 1/2 หรือ 17-5 จึงไม่เป็นคะแนน ${hasRepair ? 'กดปุ่มล้างช่องนี้ แล้วพิมพ์คะแนน' : 'ล้างช่องนี้แล้วพิมพ์คะแนน'}`;
    case 'percentFormat': {
      const counted = String(inFifteenDigits(Number(detail.found.replace('%', '')) / 100));
      return hasRepair
        ? `${detail.found} ในช่องคะแนนมีค่าเพียง ${counted} คะแนน หากหมายถึงร้อยละของคะแนนเต็ม คือ ${formatPoints(detail.points * 100)} คะแนน กดปุ่มแก้ไข`
        : `${detail.found} ในช่องคะแนนนับเป็น ${counted} คะแนน หากไม่ได้ตั้งใจให้พิมพ์คะแนนใหม่`;
    }
    case 'fraction':
      return `${detail.found} คะแนนต่ำผิดปกติ ${hasRepair ? `หากหมายถึง ${formatPercent(Number(detail.found), 1)} ของคะแนนเต็ม คือ ${formatPoints(detail.points * 100)} คะแนน กดปุ่มแก้ไข` : 'หากหมายถึงร้อยละของคะแนนเต็ม ให้พิมพ์เป็นคะแนน'} หากตั้งใจให้คะแนนนี้ไม่ต้องแก้ไข`;
    case 'formula':
      return `ช่องนี้เป็นสูตร ${detail.found} จึงใช้ค่าที่คำนวณได้เป็นคะแนน หากไม่ได้ตั้งใจให้พิมพ์คะแนนทับ`;
    case 'formulaEmpty':
      return `ช่องนี้เป็นสูตร ${detail.found} ที่ไม่ให้ค่าใดหรือยังไม่ได้คำนวณ จึงไม่มีคะแนน เปิดและบันทึกด้วย Excel เพื่อคำนวณ หรือพิมพ์คะแนนทับ`;
  }
}

function sentence(detail: ProblemDetail, hasRepair: boolean): string {
  switch (detail.code) {
    case 'choiceUnknown':
    case 'priorAwardsUnreadable':
    case 'priorAwardsKnown':
    case 'priorAwardsOmitted':
    case 'categoryWonBefore':
    case 'dateUnreadable':
    case 'dateFuture':
    case 'dateEarly':
    case 'dateEra':
    case 'yearUnreadable':
    case 'yearEra':
    case 'pagesUnreadable':
    case 'reportTooLong':
    case 'flReasonMissing':
    case 'agencyMissing':
    case 'awardMissing':
    case 'conditionUnmet':
    case 'conditionUnsaid':
      return thaiFactSentence(detail, hasRepair);
    case 'cellLost':
    case 'mergedAway':
    case 'maximumChanged':
    case 'formulaOverwritten':
    case 'formulaChanged':
    case 'labelChanged':
    case 'verdictDisagrees':
    case 'rowsSorted':
    case 'layoutChanged':
    case 'rowsInserted':
    case 'strayContent':
    case 'rowsHidden':
    case 'columnsHidden':
    case 'validationLost':
    case 'highlightLost':
    case 'cellLocked':
    case 'textFormat':
    case 'protectionOff':
    case 'schemaUnknown':
    case 'schemaOlder':
    case 'editionOther':
      return thaiSheetSentence(detail, hasRepair);
    case 'sheetCopied':
    case 'assessorShared':
    case 'agencySpelling':
    case 'factDiffers':
    case 'readingDiffers':
      return thaiAcrossSentence(detail, hasRepair);
    case 'samePercent':
    case 'outsideSteps':
    case 'onThreshold':
    case 'roundJump':
      return thaiWatchSentence(detail);
    case 'closed':
    case 'changedAfterClosing':
    case 'closingDamaged':
      return thaiClosingSentence(detail);
    case 'laterLineIncomplete':
    case 'laterErrorValue':
    case 'laterYearUnreadable':
    case 'laterYearEra':
    case 'laterYearCovered':
    case 'laterYearFuture':
    case 'laterCategoryUnreadable':
    case 'laterSourceMissing':
    case 'laterAwardTwice':
    case 'laterAwardKnown':
    case 'laterAgencyNear':
    case 'laterSheetTwice':
    case 'laterSheetUnreadable':
      return thaiLaterAwardSentence(detail);
    default:
      return entrySentence(detail, hasRepair);
  }
}

/** What happened, why, and what to do. */
export function thaiProblem({ detail, repair }: Problem): string {
  return sentence(detail, repair !== null);
}
