import type { AcrossDetail, OtherEdition, SheetDetail } from '../scoring/problem.ts';

function otherCriteria(found: OtherEdition): string {
  return found.kind === 'heading'
    ? `แผ่นงานนี้ระบุว่า “${found.words}”`
    : `แผ่นงานนี้สร้างสำหรับเกณฑ์ พ.ศ. ${String(found.year)}`;
}

/** What is wrong with the sheet around its entries, why, and what to do. */
export function thaiSheetSentence(detail: SheetDetail, hasRepair: boolean): string {
  const putBack = hasRepair
    ? 'กดปุ่มเพื่อคืนของเดิม ข้อมูลที่กรอกไม่ถูกแตะต้อง'
    : 'กดเลิกทำ (Ctrl+Z) หรือแทรกใบคะแนนใหม่แล้วคัดลอกข้อมูลไป';
  const renew = 'กดปุ่มเพื่อสร้างใบคะแนนใหม่ที่มีข้อมูลเดียวกัน ใบเดิมยังอยู่ตามเดิม';
  switch (detail.code) {
    case 'cellLost':
      return `ช่องนี้หายไปเพราะแถวหรือคอลัมน์ถูกลบ กดเลิกทำ (Ctrl+Z) ${hasRepair ? `หรือ${renew}` : 'หรือแทรกใบคะแนนใหม่แล้วคัดลอกข้อมูลไป'}`;
    case 'mergedAway':
      return 'ช่องนี้ถูกผสานกับช่องข้างเคียง จึงไม่มีที่ให้กรอกคะแนนแล้ว กดเลิกทำ (Ctrl+Z) หรือยกเลิกการผสานเซลล์ (หน้าแรก > ผสานและจัดกึ่งกลาง) แล้วพิมพ์คะแนนใหม่';
    case 'maximumChanged':
      return `คะแนนเต็มถูกแก้เป็น “${detail.found}” ตามเกณฑ์ต้องเป็น ${String(detail.maximum)} ${hasRepair ? 'กดปุ่มแก้ไขเพื่อคืนค่าเดิม' : 'กดเลิกทำ (Ctrl+Z) หรือแทรกใบคะแนนใหม่'}`;
    case 'formulaOverwritten':
      return `สูตรหรือตัวเลขของเกณฑ์ในช่องนี้ถูกเขียนทับ ผลในแผ่นงานจึงอาจไม่ถูกต้อง ${putBack}`;
    case 'formulaChanged':
      return `สูตรในช่องนี้ไม่ใช่สูตรเดิม ผลในแผ่นงานจึงอาจไม่ถูกต้อง ${putBack}`;
    case 'labelChanged':
      return `ข้อความกำกับของใบคะแนนถูกแก้ ผู้อ่านอาจเข้าใจตัวเลขผิดช่อง ${putBack}`;
    case 'verdictDisagrees':
      return `ช่องนี้แสดง “${detail.found}” แต่ข้อมูลในใบคะแนนให้ผล “${detail.expected}” สูตรอาจถูกแก้ไขหรือยังไม่ได้คำนวณ กด F9 เพื่อคำนวณใหม่ หากยังไม่ตรงให้แทรกใบคะแนนใหม่แล้วคัดลอกคะแนนไป`;
    case 'rowsSorted':
      return 'แถวของเกณฑ์สลับลำดับกันเหมือนถูกเรียงใหม่ จึงไม่แน่ชัดว่าคะแนนใดเป็นของข้อใด คะแนนของแถวที่สลับจึงยังไม่นับ กดเลิกทำ (Ctrl+Z) หรือเรียงแถวกลับเป็นลำดับ 1 ถึง 7.6';
    case 'layoutChanged':
      return `มีการแทรกหรือลบคอลัมน์ จึงตรวจไม่ได้ว่าแผ่นงานยังคำนวณตามเดิมหรือไม่ แต่ข้อมูลที่กรอกยังอ่านได้ครบ กดเลิกทำ (Ctrl+Z)${hasRepair ? ` หรือ${renew}` : ''}`;
    case 'rowsInserted':
      return `มีแถวแทรกเพิ่ม ${String(detail.count)} แถว ข้อมูลที่กรอกยังอ่านได้ครบ แต่สิ่งที่พิมพ์ในแถวใหม่ไม่นับเป็นคะแนน ลบแถวนั้นหากไม่ใช้`;
    case 'strayContent':
      return 'มีข้อมูลในแถวที่แทรกเพิ่ม ซึ่งไม่นับเป็นคะแนน หากเป็นคะแนนให้พิมพ์ในแถวของข้อนั้น';
    case 'rowsHidden':
      return `แถวนี้ถูกซ่อนหรือกรองออก แต่ข้อมูลในแถวยังนับอยู่ ${hasRepair ? 'กดปุ่มเพื่อแสดงแถว' : 'ยกเลิกการซ่อนแถว'}`;
    case 'columnsHidden':
      return `คอลัมน์ของคะแนนหรือของผลตรวจถูกซ่อน ผู้อ่านจึงไม่เห็น แต่ข้อมูลในคอลัมน์ยังนับอยู่ ${hasRepair ? 'กดปุ่มเพื่อแสดงคอลัมน์' : 'ยกเลิกการซ่อนคอลัมน์'}`;
    case 'validationLost':
      return `ช่องนี้ไม่เตือนค่าที่ใช้ไม่ได้ขณะพิมพ์แล้ว เพราะการวางทับลบการตรวจสอบของช่อง ${putBack}`;
    case 'highlightLost':
      return `ช่องนี้ไม่แสดงสีเตือนแล้ว เพราะการวางทับลบสีตามเงื่อนไขของช่อง ${putBack}`;
    case 'cellLocked':
      return `ช่องนี้ถูกล็อก ซึ่งมักเกิดจากการวางทับ จึงพิมพ์ข้อมูลไม่ได้ขณะที่แผ่นงานป้องกันอยู่ ${hasRepair ? 'กดปุ่มเพื่อปลดล็อก ข้อมูลที่กรอกไม่ถูกแตะต้อง' : 'กดเลิกทำ (Ctrl+Z) หรือแทรกใบคะแนนใหม่แล้วคัดลอกข้อมูลไป'}`;
    case 'textFormat':
      return `ช่องนี้มีรูปแบบเป็นข้อความ ซึ่งมักเกิดจากการวางทับ ตัวเลขที่พิมพ์จึงกลายเป็นข้อความ ${putBack}`;
    case 'protectionOff':
      return `แผ่นงานไม่ได้ป้องกันไว้ สูตรอาจถูกเขียนทับโดยไม่ตั้งใจ ${hasRepair ? 'กดปุ่มเพื่อป้องกันแผ่นงานอีกครั้งโดยไม่มีรหัสผ่าน' : 'ป้องกันแผ่นงาน (รีวิว > ป้องกันแผ่นงาน)'}`;
    case 'schemaUnknown':
      return `ใบคะแนนนี้เป็นรุ่น${detail.make === null ? '' : `ที่ ${String(detail.make)} `}ซึ่งโปรแกรมรุ่นนี้ไม่รู้จัก ใช้โปรแกรมรุ่นที่สร้างใบคะแนนนี้ หรือแทรกใบคะแนนใหม่แล้วคัดลอกคะแนนไป`;
    case 'schemaOlder':
      return `ใบคะแนนนี้เป็นรุ่นก่อน อ่านได้ครบ แต่ไม่มีช่องสำหรับข้อมูลที่เพิ่มมาภายหลัง ${hasRepair ? renew : 'แทรกใบคะแนนใหม่แล้วคัดลอกข้อมูลไป'}`;
    case 'editionOther':
      return `${otherCriteria(detail.found)} จึงเป็นของเกณฑ์อื่นที่ไม่ใช่เกณฑ์ พ.ศ. 2562 คะแนน 300 และ 400 ของเกณฑ์อื่น เช่น PMQA 4.0 มีความหมายต่างไป จึงไม่ตัดสินผลที่นี่ หากต้องการใช้เกณฑ์ พ.ศ. 2562 ให้แทรกใบคะแนนใหม่`;
  }
}

/** What does not go together on two sheets, why, and what to do. */
export function thaiAcrossSentence(detail: AcrossDetail, hasRepair: boolean): string {
  switch (detail.code) {
    case 'sheetCopied':
      return `แผ่นงานนี้กับ “${detail.sheet}” มีข้อมูลเหมือนกันทุกคำ น่าจะเป็นสำเนากันและอาจถูกนับสองครั้ง ลบแผ่นหนึ่ง หรือเปลี่ยนผู้ตรวจประเมินและคะแนน`;
    case 'assessorShared':
      return `“${detail.assessor}” เป็นผู้ตรวจประเมินของหน่วยงานและรอบเดียวกันในแผ่น “${detail.sheet}” ด้วย แต่ข้อมูลต่างกัน หากเป็นคนละคนให้ใช้ชื่อหรือรหัสต่างกัน หากแผ่นหนึ่งแทนอีกแผ่นให้ลบแผ่นเก่า`;
    case 'agencySpelling':
      return `“${detail.found}” ในแผ่นนี้กับ “${detail.other}” ในแผ่น “${detail.sheet}” เป็นชื่อเดียวกันแต่สะกดต่างกัน อาจไม่ถูกรวมเป็นหน่วยงานเดียว ${hasRepair ? 'กดปุ่มเพื่อสะกดตามแผ่นนั้น' : 'สะกดให้ตรงกันทั้งสองแผ่น'}`;
    case 'factDiffers':
      return `แผ่นนี้ระบุ “${detail.found}” แต่แผ่น “${detail.sheet}” ระบุ “${detail.other}” ทั้งที่เป็นหน่วยงานเดียวกัน ตรวจว่าข้อมูลใดถูกต้อง แล้วแก้อีกแผ่น`;
    case 'readingDiffers':
      return `แผ่นนี้กำหนดการตีความว่า “${detail.found}” แต่แผ่น “${detail.sheet}” กำหนดว่า “${detail.other}” คณะกรรมการกำหนดการตีความเดียวสำหรับทุกแผ่น แก้ให้ตรงกัน`;
  }
}
