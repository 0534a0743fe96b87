import type { FeedbackRefusal } from '../../blueprint/feedback/make-report.ts';
import { shortened } from '../format.ts';
import { COMMENT_KIND_WORDS, LEAVE_WORD, USE_WORD } from './draft-words.ts';
import { thaiCriterion } from '../thai-forms.ts';
import { englishCriterion } from '../english-forms.ts';
import type { Language } from '../catalogue.ts';
import type { Comment } from '../../feedback/comment.ts';

/** Every sentence on the feedback to an agency, in one language. */
export interface FeedbackText {
  readonly heading: string;
  readonly meaning: string;
  readonly prepare: string;
  readonly write: string;
  readonly download: string;
  /** Where a text document can be had, where the pane gives none. */
  readonly wordElsewhere: string;
  readonly prepared: (sheet: string) => string;
  readonly preparedNext: string;
  readonly written: (sheet: string) => string;
  readonly writtenNext: string;
  readonly downloaded: (file: string) => string;
  readonly downloadedNext: string;
  readonly notMade: string;
  /** Why nothing was made, and what to do. */
  readonly refused: (refusal: FeedbackRefusal) => string;
  /** A line that the refusal hangs on. */
  readonly line: (line: Comment) => string;
  /** Asks for a draft of each panel that is compiled. */
  readonly withDrafts: string;
  readonly panelsMeaning: string;
  /** Several reports at once; `refused` of them could not be made. */
  readonly writtenSeveral: (reports: number, refused: number) => string;
  /** Several agencies' reports do not go into one text document. */
  readonly severalAgencies: (agencies: string) => string;
  /** No draft is of the agency asked for. */
  readonly otherAgency: string;
}

/** The sentences in Thai. */
const THAI_FEEDBACK: FeedbackText = {
  heading: 'ข้อมูลป้อนกลับถึงหน่วยงาน',
  meaning: 'เลือกจุดแข็งและโอกาสในการปรับปรุงที่จะแจ้งหน่วยงานในแผ่นร่าง แล้วทำรายงานขนาด A4 ที่ไม่มีชื่อหรือรหัสผู้ตรวจ',
  prepare: 'เตรียมข้อมูลป้อนกลับ',
  write: 'ทำรายงานข้อมูลป้อนกลับ',
  download: 'ดาวน์โหลดเป็น Word',
  wordElsewhere: 'เอกสาร Word ทำได้จากบรรทัดคำสั่ง feedback และจากหน้าเว็บ workbench',
  prepared: (sheet) => `เตรียมแผ่น “${sheet}” แล้ว`,
  preparedNext:
    'เลือก “ใช้” หน้าข้อความที่จะแจ้ง แล้วกลับมาทำรายงาน สิ่งที่เลือกและพิมพ์ไว้ในร่างก่อนหน้าตามมาด้วย ร่างก่อนหน้ายังอยู่และลบได้',
  written: (sheet) => `ทำรายงาน “${sheet}” แล้ว`,
  writtenNext: 'ตรวจทานแล้วพิมพ์ได้ ก่อนส่งเป็นไฟล์ ให้คัดลอกแผ่นนี้ไปไว้ในสมุดงานใหม่ เพราะสมุดงานนี้มีคะแนนของผู้ตรวจ',
  downloaded: (file) => `ดาวน์โหลด ${file} แล้ว`,
  downloadedNext: 'ตรวจทานใน Word แล้วส่งให้หน่วยงานได้',
  notMade: 'ยังทำข้อมูลป้อนกลับไม่ได้',
  refused: ({ code, sheet }) => {
    switch (code) {
      case 'noComments':
        return `ยังไม่ได้เตรียมร่าง เพราะ “${sheet}” ยังไม่มีข้อความจุดแข็งหรือโอกาสในการปรับปรุง พิมพ์ข้อความในใบคะแนนแล้วสั่งอีกครั้ง`;
      case 'noDraft':
        return `ยังไม่มีแผ่นร่างข้อมูลป้อนกลับของ “${sheet}” เตรียมข้อมูลป้อนกลับก่อน แล้วเลือกข้อความที่จะแจ้ง`;
      case 'noPanelDraft':
        return 'สมุดงานนี้ยังไม่มีแผ่นร่างข้อมูลป้อนกลับของคณะผู้ตรวจ เลือกให้เตรียมร่างในข้อกำหนด รวมคะแนนแล้วเขียนลงสมุดงาน จากนั้นเลือกข้อความที่จะแจ้ง';
      case 'sourceGone':
        return `ยังไม่ได้ทำรายงาน เพราะไม่พบใบคะแนนที่ “${sheet}” ทำขึ้นจากนั้น จึงบอกส่วนที่ยังขาดไม่ได้ นำใบคะแนนกลับมา หรือเตรียมร่างใหม่จากใบคะแนนที่มี`;
      case 'sourceErrors':
        return `ยังไม่ได้ทำรายงานจาก “${sheet}” เพราะใบคะแนนมีเรื่องที่ต้องแก้ไข แก้ไขใบคะแนนแล้วสั่งอีกครั้ง`;
      case 'panelErrors':
        return `ยังไม่ได้ทำรายงานจาก “${sheet}” เพราะแผ่นคะแนนของคณะผู้ตรวจยังบอกผลที่แน่ชัดไม่ได้ ตรวจคะแนนและวิธีรวมคะแนนในแผ่นนั้น หรือรวบรวมใหม่ แล้วสั่งอีกครั้ง`;
      case 'noneChosen':
        return `ยังไม่ได้ทำรายงาน เพราะยังไม่ได้เลือกข้อความใดใน “${sheet}” เลือก “${USE_WORD}” หน้าข้อความที่จะแจ้งหน่วยงาน`;
      case 'tickUnknown':
        return `ยังไม่ได้ทำรายงาน เพราะช่องเลือกใน “${sheet}” มีคำที่ไม่รู้จัก เลือก “${USE_WORD}” หรือ “${LEAVE_WORD}” หรือเว้นว่างไว้`;
      case 'orderUnknown':
        return `ยังไม่ได้ทำรายงาน เพราะช่องลำดับใน “${sheet}” ไม่ใช่ตัวเลข พิมพ์ตัวเลขหรือเว้นว่างไว้`;
      case 'namesAssessor':
        return `ยังไม่ได้ทำรายงาน เพราะข้อความที่เลือกใน “${sheet}” มีชื่อหรือรหัสผู้ตรวจ พิมพ์ถ้อยคำใหม่ในช่องถ้อยคำของฝ่ายเลขานุการ หรือไม่ใช้ข้อความนั้น`;
      case 'agencyMissing':
        return `ยังไม่ได้ทำรายงาน เพราะ “${sheet}” ยังไม่มีชื่อหน่วยงาน พิมพ์ชื่อหน่วยงานในแผ่นร่าง`;
      case 'agencyNamesAssessor':
        return `ยังไม่ได้ทำรายงาน เพราะช่องหน่วยงานใน “${sheet}” มีชื่อหรือรหัสผู้ตรวจ พิมพ์เฉพาะชื่อหน่วยงาน`;
    }
  },
  line: ({ criterion, kind, text }) =>
    `${thaiCriterion(criterion)} ${COMMENT_KIND_WORDS[kind]}: ${shortened(text)}`,
  withDrafts: 'เตรียมร่างข้อมูลป้อนกลับของแต่ละหน่วยงาน',
  panelsMeaning: 'ทำรายงานจากแผ่นร่างทุกแผ่นของคณะผู้ตรวจในสมุดงานนี้ที่เลือกข้อความไว้แล้ว',
  writtenSeveral: (reports, refused) =>
    refused === 0
      ? `ทำรายงานข้อมูลป้อนกลับแล้ว ${String(reports)} แผ่น`
      : `ทำรายงานข้อมูลป้อนกลับแล้ว ${String(reports)} แผ่น ยังทำไม่ได้ ${String(refused)} แผ่น`,
  severalAgencies: (agencies) =>
    `เอกสาร Word หนึ่งฉบับมีได้หน่วยงานเดียว ในไฟล์มี ${agencies} เลือกหน่วยงานด้วย --agency`,
  otherAgency: 'ไม่มีแผ่นร่างข้อมูลป้อนกลับของหน่วยงานที่ระบุ ตรวจชื่อใน --agency',
};

const ENGLISH_KINDS = { strengths: 'strength', ofi: 'opportunity for improvement' } as const;

/** The sentences in English. */
const ENGLISH_FEEDBACK: FeedbackText = {
  heading: 'Feedback to the agency',
  meaning:
    'Choose on a draft sheet which strengths and opportunities the agency is told, then make an A4 report without any assessor’s name or code.',
  prepare: 'Prepare the feedback',
  write: 'Make the feedback report',
  download: 'Download for Word',
  wordElsewhere: 'A Word document comes from the command line (feedback) and from the workbench.',
  prepared: (sheet) => `“${sheet}” is prepared`,
  preparedNext:
    'Choose “ใช้” (use) beside each comment to tell, then come back for the report. What an earlier draft held came along; that draft is still there and can be deleted.',
  written: (sheet) => `The report “${sheet}” is made`,
  writtenNext:
    'Read it through, then print it. To send it as a file, copy the sheet to a new workbook: this one has the assessors’ scores.',
  downloaded: (file) => `${file} was downloaded`,
  downloadedNext: 'Read it through in Word, then send it to the agency.',
  notMade: 'The feedback could not be made',
  refused: ({ code, sheet }) => {
    switch (code) {
      case 'noComments':
        return `No draft was made, since “${sheet}” has no strengths and no opportunities for improvement. Write them into the score sheet, then ask again.`;
      case 'noDraft':
        return `There is no draft of “${sheet}” yet. Prepare the feedback first, and choose what the agency is told.`;
      case 'noPanelDraft':
        return 'No panel of this workbook has a draft yet. Ask for drafts in the choices, compile and write into the workbook, then choose what each agency is told.';
      case 'sourceGone':
        return `No report was made, since the sheet that “${sheet}” was made of is gone, and with it what is short of the award. Bring it back, or prepare a draft of another score sheet.`;
      case 'sourceErrors':
        return `No report was made of “${sheet}”, since the score sheet has errors. Mend them, then ask again.`;
      case 'panelErrors':
        return `No report was made of “${sheet}”, since the panel’s sheet does not say for sure what counts. Check its scores and the combining method, or compile again; then ask again.`;
      case 'noneChosen':
        return `No report was made, since nothing is chosen in “${sheet}”. Choose “${USE_WORD}” (use) beside each comment to tell.`;
      case 'tickUnknown':
        return `No report was made, since a choice in “${sheet}” is no word of the list. Choose “${USE_WORD}” (use) or “${LEAVE_WORD}” (leave out), or leave it blank.`;
      case 'orderUnknown':
        return `No report was made, since an order in “${sheet}” is no number. Type a number, or leave it blank.`;
      case 'namesAssessor':
        return `No report was made, since a chosen comment in “${sheet}” has an assessor’s name or code. Word it anew in the secretary’s column, or leave it out.`;
      case 'agencyMissing':
        return `No report was made, since “${sheet}” does not name the agency. Type its name into the draft.`;
      case 'agencyNamesAssessor':
        return `No report was made, since the agency’s cell in “${sheet}” has an assessor’s name or code. Type the agency’s name alone.`;
    }
  },
  line: ({ criterion, kind, text }) =>
    `${englishCriterion(criterion)}, ${ENGLISH_KINDS[kind]}: “${shortened(text)}”`,
  withDrafts: 'Prepare a draft of the feedback to each agency',
  panelsMeaning: 'Makes a report of every panel’s draft in this workbook in which something is chosen.',
  writtenSeveral: (reports, refused) =>
    refused === 0
      ? `Feedback reports made: ${String(reports)}`
      : `Feedback reports made: ${String(reports)}; not made: ${String(refused)}`,
  severalAgencies: (agencies) =>
    `A Word document is for one agency; the file has “${agencies}”. Name one with --agency.`,
  otherAgency: 'No draft is of the agency that was named; look at --agency.',
};

/** The sentences on feedback, by language. */
export const FEEDBACK_TEXT: Readonly<Record<Language, FeedbackText>> = {
  th: THAI_FEEDBACK,
  en: ENGLISH_FEEDBACK,
};
