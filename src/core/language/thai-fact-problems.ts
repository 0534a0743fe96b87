import type { FactDetail } from '../scoring/problem.ts';
import { formatThaiDate } from './format.ts';
import { NO_PRIOR_AWARDS_WORD } from './sheet-words.ts';
import { thaiKnownAwards, thaiWhoKnows } from './thai-earlier-awards.ts';
import { thaiCondition, thaiCriterion, thaiSource } from './thai-forms.ts';

/** What is wrong with what the sheet says of itself, why, and what to do. */
export function thaiFactSentence(detail: FactDetail, hasRepair: boolean): string {
  const orPress = hasRepair ? 'กดปุ่มแก้ไข หรือพิมพ์' : 'พิมพ์';
  switch (detail.code) {
    case 'choiceUnknown': {
      const choices = detail.choices.map((choice) => `“${choice}”`).join(' ');
      return `“${detail.found}” ไม่อยู่ในรายการ จึงถือว่ายังไม่ได้ระบุ ${hasRepair ? 'กดปุ่มแก้ไข หรือเลือก' : 'เลือก'}คำหนึ่งจาก ${choices}`;
    }
    case 'priorAwardsUnreadable':
      return `อ่าน “${detail.found}” เป็นเลขหมวดไม่ได้ จึงถือว่ายังไม่ได้ระบุ ${orPress}เลขหมวด 1 ถึง 6 คั่นด้วยจุลภาค เช่น 1, 3 หรือพิมพ์ “ไม่เคยได้รับ”`;
    case 'priorAwardsKnown':
      return `${thaiKnownAwards(detail)} แต่ช่องนี้ยังว่าง ตรวจสอบกับหน่วยงาน แล้ว${orPress}เลขหมวดเอง โดยเติมรางวัลหลัง พ.ศ. ${String(detail.until)} หากมี`;
    case 'priorAwardsOmitted': {
      const declared = detail.declared.join(', ') || NO_PRIOR_AWARDS_WORD;
      return `ช่องนี้แจ้งว่า “${declared}” แต่${thaiKnownAwards(detail)} ตรวจสอบกับหน่วยงาน แล้วเติมหมวดที่ขาด หากทะเบียนไม่ถูกต้องไม่ต้องแก้ไข`;
    }
    case 'categoryWonBefore':
      return `${thaiWhoKnows(detail)} ระบุว่าหน่วยงานนี้เคยได้รับรางวัล${thaiCriterion(detail.category)} ซึ่งเป็นหมวดที่ขอรับครั้งนี้ ตรวจว่าเลือกรางวัลถูกต้อง หากตั้งใจขอรับหมวดนี้อีกไม่ต้องแก้ไข`;
    case 'dateUnreadable':
      return `อ่าน “${detail.found}” เป็นวันที่ไม่ได้ พิมพ์ ปี-เดือน-วัน เช่น 2026-09-30`;
    case 'dateFuture':
      return `วันที่ ${formatThaiDate(detail.date)} ยังมาไม่ถึง การประเมินจึงเกิดในวันนั้นไม่ได้ พิมพ์วันที่ประเมินจริง`;
    case 'dateEarly':
      return `วันที่ ${formatThaiDate(detail.date)} อยู่ก่อน พ.ศ. ${String(detail.criteriaYear)} ซึ่งเป็นปีของเกณฑ์นี้ การประเมินตามเกณฑ์นี้จึงเกิดในวันนั้นไม่ได้ พิมพ์วันที่ประเมินจริง`;
    case 'dateEra':
      return `“${detail.found}” น่าจะเป็นวันที่ที่ใช้ศักราชต่างไป 543 ปี หรือพิมพ์ปีเพียงสองหลัก หากหมายถึงวันที่ ${formatThaiDate(detail.meant)} ${hasRepair ? 'กดปุ่มแก้ไข' : 'ให้พิมพ์วันที่นั้น'} หากไม่ใช่ให้พิมพ์วันที่ใหม่`;
    case 'yearUnreadable':
      return `อ่าน “${detail.found}” เป็นปี พ.ศ. ไม่ได้ พิมพ์ปี พ.ศ. สี่หลัก เช่น 2569`;
    case 'yearEra':
      return `“${detail.found}” เป็นปี ค.ศ. แต่ช่องนี้รับปี พ.ศ. ${hasRepair ? `กดปุ่มแก้ไขเพื่อเปลี่ยนเป็น ${String(detail.year)} หรือพิมพ์ปีใหม่` : `พิมพ์ ${String(detail.year)} หากหมายถึงปีนั้น`}`;
    case 'pagesUnreadable':
      return `อ่าน “${detail.found}” เป็นจำนวนหน้าไม่ได้ พิมพ์จำนวนเต็ม หรือเว้นว่างไว้`;
    case 'reportTooLong':
      return `Application Report มี ${String(detail.pages)} หน้า แต่กำหนดไว้ไม่เกิน ${String(detail.atMost)} หน้า (${thaiSource(detail.citation)}) ตรวจจำนวนหน้า หรือขอรายงานที่สั้นลง`;
    case 'flReasonMissing':
      return 'แจ้งว่าการรับรองระดับพื้นฐานไม่เกี่ยวข้อง แต่ยังไม่ได้ระบุเหตุผล พิมพ์เหตุผลในช่องข้างกัน';
    case 'agencyMissing':
      return 'ยังไม่ได้ระบุชื่อหน่วยงาน พิมพ์ชื่อเต็มของหน่วยงาน';
    case 'awardMissing':
      return 'ยังไม่ได้เลือกรางวัลที่ขอรับ ใบคะแนนจึงยังไม่เทียบเกณฑ์รายข้อ เลือกรางวัลจากรายการ';
    case 'conditionUnmet':
      return `รางวัลที่ขอรับมีเงื่อนไขว่า ${thaiCondition(detail.condition)} แต่ข้อมูลที่แจ้งไว้ไม่เป็นตามนั้น จึงไม่ผ่านรางวัลนี้ ตรวจข้อมูลที่แจ้ง หรือรางวัลที่ขอรับ`;
    case 'conditionUnsaid':
      return `รางวัลที่ขอรับมีเงื่อนไขว่า ${thaiCondition(detail.condition)} แต่ยังไม่ได้แจ้งข้อมูล จึงยังสรุปผลไม่ได้ กรอกช่องนี้`;
  }
}
