import type { CalendarDate, WorkbenchText } from '../core/index.ts';

/** A file's name without its ending: `ใบคะแนน` for `ใบคะแนน.xlsx`. */
export function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]{1,5}$/, '') || fileName;
}

function inDigits({ year, month, day }: CalendarDate): string {
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** What a workbook without a file is saved as, without the ending: `ใบคะแนน-2026-09-30`. */
export function newFileName(date: CalendarDate, text: WorkbenchText): string {
  return text.newFileName(inDigits(date));
}

/** What a compiled workbook is saved as, without the ending: `ผลรวมคะแนน-2026-09-30`. */
export function compiledFileName(date: CalendarDate, text: WorkbenchText): string {
  return text.compiledFileName(inDigits(date));
}

/** The name of the file on the user's disk. */
export function fullName(name: string): string {
  return `${name}.xlsx`;
}

/** The name of a text document on the user's disk: without what disks do not take, and not too long for them. */
export function textDocumentName(name: string): string {
  return `${name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .slice(0, 80)
    .trim()}.docx`;
}
