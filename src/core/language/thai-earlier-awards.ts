import { type KnownAwards, laterBySheet } from '../register/known-awards.ts';
import type { LaterAward, LaterAwardDetail, LinePart } from '../register/later-award.ts';
import { shortened } from './format.ts';
import { thaiCriterion, thaiList } from './thai-forms.ts';

/** What the register of earlier awards is, and where it ends. */
function thaiRegister(until: number): string {
  return `ทะเบียนจากหนังสือรางวัล PMQA ซึ่งมีข้อมูลถึง พ.ศ. ${String(until)}`;
}

function thaiLater({ category, year }: LaterAward): string {
  return `${thaiCriterion(category)} (พ.ศ. ${String(year)})`;
}

/** What is known of an agency's awards, and by what. */
export function thaiKnownAwards({ inRegister, later, until }: KnownAwards): string {
  const register = [thaiRegister(until), inRegister.map(thaiCriterion)] as const;
  const sheets = laterBySheet(later).map(
    ([sheet, awards]) => [`แผ่น “${sheet}”`, awards.map(thaiLater)] as const,
  );
  return [...(inRegister.length === 0 ? [] : [register]), ...sheets]
    .map(([who, awards], index) =>
      index === 0
        ? `${who} ระบุว่าหน่วยงานนี้เคยได้รับรางวัลรายหมวด ได้แก่ ${thaiList(awards)}`
        : `${who} ระบุ${thaiList(awards)}`,
    )
    .join(' ส่วน');
}

/** By what an award is known. */
export function thaiWhoKnows({ inRegister, later, until }: KnownAwards): string {
  return [
    ...(inRegister.length === 0 ? [] : [thaiRegister(until)]),
    ...laterBySheet(later).map(
      ([sheet, awards]) => `แผ่น “${sheet}” (${thaiList(awards.map(({ year }) => `พ.ศ. ${String(year)}`))})`,
    ),
  ].join(' และ');
}

const PARTS: Readonly<Record<LinePart, string>> = { year: 'ปี พ.ศ.', agency: 'หน่วยงาน', category: 'หมวด' };

/** What is wrong on a sheet of later awards, why, and what to do. */
export function thaiLaterAwardSentence(detail: LaterAwardDetail): string {
  switch (detail.code) {
    case 'laterLineIncomplete':
      return `บรรทัดนี้ยังไม่มี${thaiList(detail.lacks.map((part) => PARTS[part]))} จึงยังไม่นับเป็นรางวัล กรอกให้ครบ หรือล้างทั้งบรรทัดหากไม่ใช้`;
    case 'laterErrorValue':
      return `เซลล์เป็นค่าผิดพลาด ${detail.found} จึงไม่นับบรรทัดนี้ พิมพ์ค่าใหม่แทนสูตรที่ผิดพลาด`;
    case 'laterYearUnreadable':
      return `อ่าน “${shortened(detail.found)}” เป็นปี พ.ศ. ไม่ได้ จึงไม่นับบรรทัดนี้ พิมพ์ปี พ.ศ. สี่หลัก เช่น 2566`;
    case 'laterYearEra':
      return `“${detail.found}” เป็นปี ค.ศ. แต่ช่องนี้รับปี พ.ศ. จึงไม่นับบรรทัดนี้ พิมพ์ ${String(detail.year)} หากหมายถึงปีนั้น`;
    case 'laterYearCovered': {
      const reason = `พ.ศ. ${String(detail.year)} อยู่ในช่วงของทะเบียนจากหนังสือรางวัล PMQA ซึ่งมีข้อมูลถึง พ.ศ. ${String(detail.until)} แล้ว จึงไม่นับบรรทัดนี้`;
      return detail.isKnown
        ? `${reason} ทะเบียนนั้นมีรางวัลหมวดนี้ของหน่วยงานนี้อยู่แล้ว ล้างบรรทัดนี้ได้`
        : `${reason} และทะเบียนนั้นไม่มีรางวัลหมวดนี้ของหน่วยงานนี้ ตรวจปีและชื่อหน่วยงาน หากได้รับจริงให้แจ้งในช่องหมวดที่เคยได้รับรางวัลในใบคะแนน`;
    }
    case 'laterYearFuture':
      return `พ.ศ. ${String(detail.year)} ยังมาไม่ถึง (ปีนี้ พ.ศ. ${String(detail.now)}) จึงไม่นับบรรทัดนี้ พิมพ์ปีที่ได้รับรางวัลจริง`;
    case 'laterCategoryUnreadable':
      return `“${shortened(detail.found)}” ไม่ใช่หมวด 1 ถึง 6 จึงไม่นับบรรทัดนี้ เลือกเลขหมวดจากรายการ หากได้หลายหมวดให้กรอกหมวดละบรรทัด`;
    case 'laterSourceMissing':
      return 'บรรทัดนี้ยังไม่มีที่มา จึงนับเป็นรางวัลแต่ตรวจสอบย้อนหลังไม่ได้ พิมพ์ชื่อหรือเลขที่ประกาศหรือหนังสือที่แจ้งรางวัล';
    case 'laterAwardTwice':
      return `รางวัลนี้ (ปี หน่วยงาน และหมวดเดียวกัน) มีอยู่แล้วที่ช่อง ${detail.address} ของแผ่น “${detail.sheet}” จึงนับครั้งเดียว ล้างบรรทัดนี้ หรือแก้หากหมายถึงรางวัลอื่น`;
    case 'laterAwardKnown':
      return `ทะเบียนจากหนังสือรางวัล PMQA ซึ่งมีข้อมูลถึง พ.ศ. ${String(detail.until)} มีรางวัล${thaiCriterion(detail.category)}ของหน่วยงานนี้อยู่แล้ว รางวัลนี้จึงไม่เพิ่มจำนวนหมวดที่ต่างกัน หากได้รับอีกครั้งจริงไม่ต้องแก้ไข`;
    case 'laterAgencyNear':
      return `ไม่มีใบคะแนนของ “${shortened(detail.found)}” แต่มีของ “${shortened(detail.other)}” ซึ่งสะกดใกล้เคียงกัน รางวัลนี้จึงยังไม่นับให้หน่วยงานนั้น หากเป็นหน่วยงานเดียวกันให้แก้ชื่อให้ตรงกัน`;
    case 'laterSheetTwice':
      return `สมุดงานนี้มีทะเบียนรางวัลเพิ่มเติมแผ่นอื่นด้วย คือ ${thaiList(detail.sheets.map((sheet) => `“${sheet}”`))} Scorebook อ่านทุกแผ่นรวมกัน หากต้องการแผ่นเดียวให้ย้ายบรรทัดมาไว้แผ่นเดียวแล้วลบแผ่นที่ไม่ใช้`;
    case 'laterSheetUnreadable':
      return 'คอลัมน์ของแผ่นนี้ถูกลบหรือย้าย หรือแผ่นนี้มาจาก Scorebook รุ่นที่ใหม่กว่า จึงไม่ได้อ่านรางวัลใดจากแผ่นนี้ กดเลิกทำ (Ctrl+Z) หรือเพิ่มแผ่นใหม่แล้วคัดลอกรายการไปวาง';
  }
}
