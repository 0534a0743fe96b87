import type { Expectation, RecordProblem } from '../record/record-problem.ts';
import type { FileTroubleCode } from './trouble.ts';

/** Why a file could not be read or written, and what to do. */
export const THAI_FILES: Readonly<Record<FileTroubleCode, string>> = {
  notFound: 'ไม่พบไฟล์ ตรวจชื่อและที่อยู่ของไฟล์',
  notReadable: 'เปิดไฟล์ไม่ได้ ตรวจสิทธิ์การอ่าน และปิดโปรแกรมอื่นที่เปิดไฟล์นี้อยู่',
  notWritable: 'เขียนไฟล์ไม่ได้ จึงไม่มีสิ่งใดเปลี่ยนแปลง ตรวจว่ามีโฟลเดอร์นี้และมีสิทธิ์เขียน',
  sameFile: 'ไฟล์ที่จะเขียนเป็นไฟล์เดียวกับไฟล์ต้นทาง จึงไม่ได้เขียน ตั้งชื่อไฟล์ใหม่หลัง --out',
  notUtf8: 'ไฟล์ข้อความไม่ได้เข้ารหัสแบบ UTF-8 จึงอ่านตัวอักษรไทยไม่ถูกต้อง บันทึกใหม่เป็น UTF-8',
  exists: 'มีไฟล์ชื่อนี้อยู่แล้ว จึงไม่ได้เขียนทับ ตั้งชื่ออื่น หรือเติม --force หากต้องการเขียนทับ',
  noScoreSheet: 'ไม่มีใบคะแนน PMQA Scorebook ในสมุดงานนี้ ตรวจว่าเลือกไฟล์ถูกต้อง หรือสร้างใบคะแนนใหม่ด้วยคำสั่ง new',
  noRounds:
    'ไม่มีผู้ตรวจประเมินคนใดที่มีใบคะแนนของหน่วยงานเดียวกันตั้งแต่สองรอบขึ้นไป ตรวจว่าใบคะแนนระบุหน่วยงาน ผู้ตรวจประเมิน และรอบไว้ตรงกัน หรือเพิ่มไฟล์ของรอบอื่น',
  notZip: 'ไม่ใช่ไฟล์ .xlsx หรือเป็นไฟล์ว่าง เปิดด้วย Excel แล้วบันทึกเป็น Excel Workbook (.xlsx)',
  encrypted: 'ไฟล์ตั้งรหัสผ่านไว้ จึงอ่านไม่ได้ เอารหัสผ่านออกใน Excel แล้วบันทึกใหม่',
  oldFormat: 'เป็นไฟล์ Excel รุ่นเก่า (.xls) เปิดด้วย Excel แล้วบันทึกเป็น Excel Workbook (.xlsx)',
  notWorkbook: 'ไม่ใช่สมุดงาน Excel เปิดด้วยโปรแกรมที่สร้างไฟล์ แล้วบันทึกเป็น .xlsx',
  damaged: 'ไฟล์เสียหายหรือคัดลอกมาไม่ครบ ขอไฟล์ใหม่จากผู้ส่ง หรือเปิดด้วย Excel แล้วบันทึกใหม่',
  tooLarge: 'ไฟล์ใหญ่เกินกว่าที่ใบคะแนนควรเป็น คัดลอกใบคะแนนไปไว้ในสมุดงานใหม่แล้วบันทึก',
  unsafeXml: 'ไฟล์มีเนื้อหาที่โปรแกรมตารางทำการไม่เขียนและอาจเป็นอันตราย จึงไม่อ่าน ขอไฟล์ใหม่จากผู้ส่ง',
  unsupported: 'ไฟล์อยู่ในรูปแบบที่ยังอ่านไม่ได้ เปิดด้วย Excel แล้วบันทึกเป็น Excel Workbook (.xlsx)',
};

function expectation(expected: Expectation): string {
  switch (expected.kind) {
    case 'json':
      return 'ต้องเป็น JSON หนึ่งระเบียนต่อหนึ่งบรรทัด';
    case 'object':
      return 'ต้องเป็นออบเจกต์ { … }';
    case 'present':
      return 'ต้องมีข้อมูลนี้';
    case 'knownKey':
      return `ไม่รู้จักชื่อนี้ ชื่อที่ใช้ได้คือ ${expected.keys.join(', ')}`;
    case 'text':
      return `ต้องเป็นข้อความไม่เกิน ${String(expected.longest)} อักษร หรือ null`;
    case 'oneOf':
      return `ต้องเป็นค่าใดค่าหนึ่งใน ${expected.values.join(', ')}`;
    case 'categories':
      return 'ต้องเป็นรายการเลขหมวด "1" ถึง "6" เช่น ["1","3"] หรือ null';
    case 'score':
      return `ต้องเป็นตัวเลข 0 ถึง ${String(expected.maximum)} ทศนิยมไม่เกิน 2 ตำแหน่ง หรือ null หากยังไม่มีคะแนน`;
  }
}

/** Where a record is wrong, what stands there, and what has to stand there. */
export function thaiRecordProblem({ path, found, expected }: RecordProblem): string {
  const where = path === '' ? 'ระเบียน' : path;
  return `${where}${found === '' ? '' : ` เป็น ${found}`} ${expectation(expected)}`;
}
