import type { Language } from './catalogue.ts';

/** What the command line says of sheets of a source workbook that a new one does not have. */
export interface CarryText {
  readonly left: (file: string, sheets: readonly string[]) => string;
  /** The other sheets could not be read whole. */
  readonly unreadable: (file: string) => string;
}

export const CARRY_TEXT: Readonly<Record<Language, CarryText>> = {
  th: {
    left: (file, sheets) => `ไฟล์ใหม่ไม่มีแผ่นงานเหล่านี้: ${sheets.join(', ')} ทุกแผ่นยังอยู่ครบใน ${file} เก็บไฟล์นั้นไว้ด้วย`,
    unreadable: (file) =>
      `ไฟล์ใหม่ไม่มีแผ่นงานอื่นของ ${file} (รวมทั้งบันทึกการแก้ไข) เพราะอ่านทั้งไฟล์ไม่ได้ ทุกแผ่นยังอยู่ครบในไฟล์เดิม เก็บไฟล์นั้นไว้ด้วย`,
  },
  en: {
    left: (file, sheets) =>
      `The new file does not have these sheets: ${sheets.join(', ')}. They are all still in ${file}; keep that file too.`,
    unreadable: (file) =>
      `The new file has no other sheets of ${file} (nor a change log), since the whole file could not be read. They are all still there; keep that file too.`,
  },
};
