import { shortened } from '../format.ts';

/** Why scores are not closed, or not opened again. */
export type ClosingRefusalCode =
  /** Nobody is named who does it. */
  | 'nameMissing'
  | 'reasonMissing'
  /** The score sheet has errors, which keep entries out of every verdict. */
  | 'hasErrors'
  /** It is closed: a reason comes first. */
  | 'alreadyClosed'
  | 'alreadyReopened';

/** What is said of a refusal: what happened, and then why and what to do. */
interface RefusalText {
  readonly title: string;
  readonly next: string;
}

/** The words of closing a score sheet and of opening it again. */
export interface ClosingText {
  readonly heading: string;
  readonly open: string;
  /** Opens the form. */
  readonly begin: string;
  readonly meaning: string;
  readonly by: string;
  readonly close: string;
  readonly closed: (sheet: string) => string;
  readonly closedNext: string;
  /** The sheet takes no lock; the closing holds all the same. */
  readonly notLocked: string;
  readonly closedBy: (by: string) => string;
  readonly closedByOn: (by: string, on: string) => string;
  readonly changedSince: (count: number) => string;
  /** `''` for nothing. */
  readonly change: (then: string, now: string) => string;
  readonly moreChanges: (count: number) => string;
  readonly fingerprint: string;
  readonly copy: string;
  readonly copied: string;
  /** The page may not copy: the text is selected. */
  readonly copyByHand: string;
  readonly goToClosing: string;
  readonly reopen: string;
  readonly reopenMeaning: string;
  readonly reason: string;
  readonly reopenedBy: string;
  readonly reopenNow: string;
  readonly reopened: string;
  readonly reopenedNext: string;
  readonly notUnlocked: string;
  readonly refusal: Readonly<Record<ClosingRefusalCode, RefusalText>>;
  /** Something was to be written into a closed sheet. */
  readonly sheetClosed: RefusalText;
}

function shown(value: string, blank: string): string {
  return value === '' ? blank : `“${shortened(value)}”`;
}

/** The words in Thai. */
export const THAI_CLOSING: ClosingText = {
  heading: 'ปิดคะแนน',
  open: 'ยังไม่ได้ปิดคะแนนใบนี้',
  begin: 'ปิดคะแนนใบนี้',
  meaning:
    'เมื่อปิดคะแนน จะเพิ่มแผ่นที่บันทึกค่าทั้งหมด ชื่อผู้ปิด วันที่วันนี้ และลายนิ้วมือ แล้วล็อกเซลล์ที่ใช้กรอก ' +
    'การแก้ไขหลังจากนั้นจะแสดงให้เห็นทุกแห่ง แต่ไม่ได้ถูกป้องกัน เพราะล็อกนี้ไม่มีรหัสผ่าน',
  by: 'ผู้ปิดคะแนน',
  close: 'ปิดคะแนน',
  closed: (sheet) => `ปิดคะแนนแล้ว บันทึกไว้ในแผ่น “${sheet}”`,
  closedNext: 'คัดลอกลายนิ้วมือในส่วน ปิดคะแนน ด้านล่าง ไปจดไว้ในรายงานการประชุม เพื่อใช้เทียบภายหลัง',
  notLocked: 'สมุดงานนี้ไม่ยอมให้ล็อกเซลล์ของใบคะแนน จึงยังพิมพ์ทับได้ แต่การแก้ไขจะแสดงให้เห็นเช่นเดิม',
  closedBy: (by) => `ปิดคะแนนแล้วโดย “${by}”`,
  closedByOn: (by, on) => `ปิดคะแนนแล้วโดย “${by}” เมื่อ ${on}`,
  changedSince: (count) => `แก้ไขหลังปิดคะแนน ${String(count)} แห่ง`,
  change: (then, now) => `เมื่อปิด ${shown(then, 'ว่าง')} → ตอนนี้ ${shown(now, 'ว่าง')}`,
  moreChanges: (count) => `และอีก ${String(count)} แห่ง อยู่ในรายการด้านล่าง`,
  fingerprint: 'ลายนิ้วมือ (SHA-256)',
  copy: 'คัดลอกลายนิ้วมือ',
  copied: 'คัดลอกแล้ว',
  copyByHand: 'คัดลอกให้ไม่ได้ เลือกข้อความไว้แล้ว กด Ctrl+C',
  goToClosing: 'ไปที่แผ่นปิดคะแนน',
  reopen: 'เปิดคะแนนอีกครั้ง',
  reopenMeaning: 'เหตุผลจะบันทึกในแผ่นปิดคะแนน ซึ่งยังเก็บค่าเดิมไว้ แล้วเซลล์ที่ใช้กรอกจะเปิดให้แก้ไข เมื่อแก้ไขเสร็จ ให้ปิดคะแนนใหม่',
  reason: 'เหตุผลที่เปิดคะแนน',
  reopenedBy: 'ผู้เปิดคะแนน',
  reopenNow: 'เปิดคะแนน',
  reopened: 'เปิดคะแนนแล้ว',
  reopenedNext: 'แก้ไขใบคะแนนได้ เมื่อเสร็จแล้วให้ปิดคะแนนใหม่',
  notUnlocked:
    'บันทึกเหตุผลแล้ว แต่ปลดล็อกเซลล์ของใบคะแนนไม่ได้ เพราะสมุดงานไม่ยอม ยกเลิกการป้องกันแผ่นงานใน Excel (แท็บ รีวิว) แล้วแก้ไขได้',
  refusal: {
    nameMissing: {
      title: 'ยังไม่ได้กรอกชื่อ',
      next: 'แผ่นปิดคะแนนต้องบอกว่าใครเป็นผู้ทำ กรอกชื่อแล้วกดอีกครั้ง ยังไม่มีอะไรเปลี่ยนแปลง',
    },
    reasonMissing: {
      title: 'ยังไม่ได้กรอกเหตุผล',
      next: 'คะแนนที่ปิดแล้วเปิดได้เมื่อมีเหตุผลบันทึกไว้ กรอกเหตุผลแล้วกดอีกครั้ง ยังไม่มีอะไรเปลี่ยนแปลง',
    },
    hasErrors: {
      title: 'ยังปิดคะแนนไม่ได้ เพราะใบคะแนนมีข้อผิดพลาด',
      next: 'ค่าที่ผิดไม่ได้นับในผล แก้ไขก่อน แล้วปิดคะแนนอีกครั้ง ยังไม่มีอะไรเปลี่ยนแปลง',
    },
    alreadyClosed: {
      title: 'ใบคะแนนนี้ปิดคะแนนอยู่แล้ว',
      next: 'อาจมีผู้อื่นเพิ่งปิด หากต้องปิดใหม่ ให้เปิดคะแนนอีกครั้งพร้อมเหตุผลก่อน ไม่มีอะไรเปลี่ยนแปลง',
    },
    alreadyReopened: {
      title: 'คะแนนนี้เปิดอยู่แล้ว',
      next: 'อาจมีผู้อื่นเพิ่งเปิด เหตุผลแรกยังอยู่ในแผ่นปิดคะแนน ไม่มีอะไรถูกเขียนทับ',
    },
  },
  sheetClosed: {
    title: 'ไม่ได้เขียนลงในใบคะแนน เพราะปิดคะแนนแล้ว',
    next: 'หากต้องแก้ไข ให้เปิดคะแนนอีกครั้งพร้อมเหตุผลก่อน ในส่วน ให้คะแนน',
  },
};

/** The words in English. */
export const ENGLISH_CLOSING: ClosingText = {
  heading: 'Finalising',
  open: 'This score sheet is not finalised',
  begin: 'Finalise this score sheet',
  meaning:
    'Finalising adds a sheet with all values, your name, today’s date and a fingerprint, and then locks the entry cells. ' +
    'Every later change is shown, but none is prevented, since the lock has no password.',
  by: 'Who finalises',
  close: 'Finalise',
  closed: (sheet) => `Finalised on the sheet “${sheet}”`,
  closedNext:
    'Copy the fingerprint, under Finalising below, into the minutes, so that it can be compared later.',
  notLocked:
    'The workbook did not let the cells of the score sheet be locked, so that they can still be typed over. Changes are shown all the same.',
  closedBy: (by) => `Finalised by “${by}”`,
  closedByOn: (by, on) => `Finalised by “${by}” on ${on}`,
  changedSince: (count) =>
    count === 1 ? 'Changed in one place since then' : `Changed in ${String(count)} places since then`,
  change: (then, now) => `then ${shown(then, 'blank')} → now ${shown(now, 'blank')}`,
  moreChanges: (count) => `and ${String(count)} more, in the list below`,
  fingerprint: 'Fingerprint (SHA-256)',
  copy: 'Copy the fingerprint',
  copied: 'Copied',
  copyByHand: 'It could not be copied. The text is selected: press Ctrl+C.',
  goToClosing: 'Go to the closing sheet',
  reopen: 'Reopen',
  reopenMeaning:
    'The reason is written on the closing sheet, which keeps the former values, and the entry cells are opened. Finalise again when you are done.',
  reason: 'Reason for reopening',
  reopenedBy: 'Who reopens',
  reopenNow: 'Reopen the scores',
  reopened: 'The scores are open again',
  reopenedNext: 'The score sheet can be changed. Finalise it again when you are done.',
  notUnlocked:
    'The reason is written down, but the workbook did not let the cells of the score sheet be opened. Unprotect the sheet in Excel (tab Review); then it can be changed.',
  refusal: {
    nameMissing: {
      title: 'No name yet',
      next: 'The closing sheet has to say who did it. Enter the name and press again. Nothing was changed.',
    },
    reasonMissing: {
      title: 'No reason yet',
      next: 'Finalised scores are reopened only with a reason that is written down. Enter it and press again. Nothing was changed.',
    },
    hasErrors: {
      title: 'Not finalised, since the score sheet has errors',
      next: 'What is wrong counts in no result. Mend it and finalise again. Nothing was changed.',
    },
    alreadyClosed: {
      title: 'This score sheet is finalised already',
      next: 'Somebody may have done so just now. To finalise it afresh, reopen it with a reason first. Nothing was changed.',
    },
    alreadyReopened: {
      title: 'The scores are open already',
      next: 'Somebody may have reopened them just now. The first reason stays on the closing sheet; nothing was written over.',
    },
  },
  sheetClosed: {
    title: 'Nothing was written into the score sheet, since it is finalised',
    next: 'If a change is needed, reopen it with a reason first, under Score.',
  },
};
