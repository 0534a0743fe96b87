import { type Language, REGISTER, ROUNDS } from '../core/index.ts';

const COMMANDS = `  scorebook new OUT.xlsx [--scores RECORD.json] [--later-awards] [--force]
  scorebook new OUT.xlsx --from FILE.xlsx [--round ROUND] [--later-awards] [--force]
  scorebook new OUT.xlsx --paper [--force]
  scorebook check FILE.xlsx… [--json]
  scorebook verdict FILE.xlsx… [--json]
  scorebook verdict --scores RECORDS.jsonl
  scorebook summarise FILE.xlsx [--agency NAME] --out OUT.xlsx [--force]
  scorebook rounds FILE.xlsx… --out OUT.xlsx [--force]
  scorebook finalise FILE.xlsx --by NAME --out OUT.xlsx [--force]
  scorebook feedback FILE.xlsx [--agency NAME] --out OUT.xlsx|OUT.docx [--force]
  scorebook feedback FILE.xlsx --draft [--from EARLIER.xlsx] --out OUT.xlsx [--force]
  scorebook verify FILE.xlsx… [--json]
  scorebook compile FILE.xlsx|FOLDER… --out OUT.xlsx [--json] [--force] [--anonymous]
      [--feedback [--from EARLIER.xlsx]]
      [--method mean|median|agreed-from-mean|agreed-from-median] [--rounding none|2|1|0]
      [--spread PERCENT] [--agency NAME] [--award AWARD] [--round ROUND] [--roster ROSTER.csv|ROSTER.json]

  ROUND: ${ROUNDS.join(' | ')}`;

/** How the command line is used. */
export const USAGE: Readonly<Record<Language, string>> = {
  th: `วิธีใช้ (เติม --lang en สำหรับภาษาอังกฤษ):
${COMMANDS}

  new        สร้างสมุดงานที่มีใบคะแนนหนึ่งแผ่น ใส่คะแนนจากระเบียน JSON ได้
             --from เริ่มรอบใหม่จากข้อมูลของรอบก่อน ไม่นำคะแนนมา ไฟล์เดิมไม่เปลี่ยน
             --paper สร้างแบบฟอร์มกระดาษสำหรับเขียนด้วยมือ
             --later-awards เพิ่มแผ่นทะเบียนรางวัลเพิ่มเติม สำหรับรางวัลหลัง พ.ศ. ${String(REGISTER.until)}
  check      ตรวจใบคะแนนทุกแผ่นในไฟล์
  verdict    แสดงผลทั้งเจ็ดรางวัลของใบคะแนน หรือของระเบียน JSON บรรทัดละหนึ่งระเบียน
  summarise  เขียนสมุดงานใหม่ที่มีใบคะแนนพร้อมแผ่นสรุปผล ไฟล์เดิมไม่เปลี่ยน
             ของสมุดงานที่รวบรวมไว้ คือแผ่นสรุปผลของคณะ ระบุหน่วยงานด้วย --agency เมื่อมีหลายแห่ง
  rounds     เขียนสมุดงานใหม่ที่มีใบคะแนนพร้อมแผ่นเปรียบเทียบรอบของผู้ตรวจประเมินแต่ละคน ไฟล์เดิมไม่เปลี่ยน
  compile    รวบรวมใบคะแนนของผู้ตรวจประเมินหลายคนเป็นสมุดงานเดียว ไฟล์เดิมไม่เปลี่ยน
  finalise   เขียนสมุดงานใหม่ที่มีใบคะแนนพร้อมแผ่นปิดคะแนน ซึ่งแสดงการแก้ไขหลังจากนั้นแต่ไม่ได้ป้องกัน
  feedback   ทำรายงานข้อมูลป้อนกลับถึงหน่วยงานจากแผ่นร่าง เป็นสมุดงานหรือเอกสาร Word เติม --draft เพื่อทำแผ่นร่าง
             --from นำสิ่งที่เลือกและพิมพ์ในร่างของไฟล์ก่อนหน้ามาด้วย (ใช้กับ compile --feedback ได้เช่นกัน)
  verify     ตรวจว่าใบคะแนนปิดแล้วและยังตรงกับเมื่อปิดคะแนน

รหัสเมื่อจบ: 0 เรียบร้อย · 1 พบข้อที่ต้องแก้ไขหรือตรวจสอบ · 2 ใช้คำสั่งไม่ถูกต้องหรืออ่านข้อมูลไม่ได้`,
  en: `Usage (Thai without --lang en):
${COMMANDS}

  new        makes a workbook with one score sheet, filled from a JSON record if you like;
             with --from a new round from the facts of the last one, without its scores; that file stays as it is;
             with --paper the form to write on by hand;
             with --later-awards a sheet for awards won after B.E. ${String(REGISTER.until)}
  check      checks every score sheet of the files
  verdict    gives the verdicts of all seven awards, of score sheets or of JSON records, one a line
  summarise  writes a new workbook with the score sheets and a summary of each; the file itself stays as it is;
             of a compiled workbook the summary of a panel, with --agency where there are several
  rounds     writes a new workbook with the score sheets and a comparison of each assessor's rounds; the files stay as they are
  compile    puts the workbooks of many assessors together in a new one; the files themselves stay as they are
  finalise   writes a new workbook with the score sheets and a closing of each, which shows later changes, and prevents none
  feedback   makes the report to an agency from its draft sheet, as a workbook or for Word; with --draft the draft itself;
             with --from (here and with compile --feedback) what was entered in the drafts of an earlier file goes on
  verify     tells whether the score sheets are finalised and stand as they were finalised

Exit code: 0 fine · 1 findings · 2 wrong use, or input that cannot be read`,
};
