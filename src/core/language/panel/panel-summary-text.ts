import type { PanelRefusal } from '../../blueprint/panel/reading/read-panel.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { ENGLISH } from '../english.ts';
import { THAI } from '../thai.ts';

/** Every sentence on the way to the summary of a panel, in one language. */
export interface PanelSummaryText {
  readonly heading: string;
  readonly meaning: string;
  /** Above the list of panels. */
  readonly panel: string;
  readonly write: string;
  readonly notMade: string;
  /** Why nothing was made, and what to do. */
  readonly refused: (sheet: string, refusal: PanelRefusal) => string;
  /** The cells that the refusal hangs on. */
  readonly lines: (refusal: PanelRefusal) => readonly string[];
  /** Several agencies and none is named. */
  readonly severalAgencies: (agencies: readonly string[]) => string;
  /** No panel is of the agency asked for. */
  readonly otherAgency: (agencies: readonly string[]) => string;
  /** No panel is in the file that an agency was asked for in. */
  readonly noPanel: string;
}

function linesIn(catalogue: Catalogue): PanelSummaryText['lines'] {
  return (refusal) => {
    switch (refusal.code) {
      case 'scoresInvalid':
        return refusal.seats.map(
          ({ assessor, problem }) =>
            `${assessor} · ${catalogue.place(problem.place)}: ${catalogue.problem(problem)}`,
        );
      case 'factsInvalid':
        return refusal.problems.map(
          (problem) => `${catalogue.place(problem.place)}: ${catalogue.problem(problem)}`,
        );
      case 'damaged':
      case 'choiceUnknown':
      case 'contradiction':
        return [];
    }
  };
}

/** So many agencies are named in a sentence. */
const SHOWN = 10;

/** Names in quotation marks, the first of them where they are many. */
function named(names: readonly string[], more: (count: number) => string): string {
  const shown = names.slice(0, SHOWN).map((name) => `“${name}”`);
  const left = names.length - shown.length;
  return [...shown, ...(left > 0 ? [more(left)] : [])].join(', ');
}

const thaiNames = (names: readonly string[]): string => named(names, (left) => `และอีก ${String(left)} แห่ง`);
const englishNames = (names: readonly string[]): string => named(names, (left) => `and ${String(left)} more`);

const THAI_TEXT: PanelSummaryText = {
  heading: 'สรุปผลของคณะผู้ตรวจประเมิน',
  meaning:
    'แผ่น A4 สำหรับลงนาม ทำจากแผ่นงานของคณะในสมุดงานที่รวบรวมไว้ มีวิธีรวมคะแนน คะแนนตกลงร่วมพร้อมเหตุผล และรายชื่อผู้ตรวจประเมิน',
  panel: 'แผ่นงานของคณะ',
  write: 'เขียนแผ่นสรุปผลของคณะ',
  notMade: 'ยังเขียนแผ่นสรุปผลของคณะไม่ได้',
  refused: (sheet, { code }) => {
    switch (code) {
      case 'damaged':
        return `แผ่นงาน “${sheet}” มีช่องหายไปหรือย้ายที่ จึงอ่านคะแนนของคณะไม่ครบ กดเลิกทำ (Ctrl+Z) หรือรวบรวมใหม่จากไฟล์ของผู้ตรวจประเมิน`;
      case 'choiceUnknown':
        return `แผ่นงาน “${sheet}” ไม่บอกวิธีรวมคะแนนหรือการปัดเศษที่รู้จัก เพราะคำในแผ่นงานภาพรวมไม่อยู่ในรายการ หรือแผ่นงานภาพรวมถูกลบ เลือกใหม่ในแผ่นงานภาพรวม หรือรวบรวมใหม่`;
      case 'scoresInvalid':
        return `แผ่นงาน “${sheet}” มีค่าที่ใช้เป็นคะแนนไม่ได้ แก้ไขในแผ่นงานนั้น หรือแก้ไขในไฟล์ของผู้ตรวจประเมินแล้วรวบรวมใหม่`;
      case 'factsInvalid':
        return `แผ่นงาน “${sheet}” มีข้อมูลของหน่วยงานที่อ่านไม่ได้ แก้ไขแล้วสั่งอีกครั้ง`;
      case 'contradiction':
        return `แผ่นงาน “${sheet}” แสดงผลไม่ตรงกับคะแนนและวิธีรวมคะแนนในแผ่นเดียวกัน เพราะสูตรถูกเขียนทับ หรือยังไม่ได้คำนวณใหม่ เปิดใน Excel ให้คำนวณแล้วบันทึก หากยังไม่ตรงให้รวบรวมใหม่`;
    }
  },
  lines: linesIn(THAI),
  severalAgencies: (agencies) =>
    `ในไฟล์มีคะแนนของหลายหน่วยงาน: ${thaiNames(agencies)} ระบุหน่วยงานด้วย --agency จึงยังไม่ได้เขียนไฟล์`,
  otherAgency: (agencies) => `ไม่มีแผ่นงานของคณะของหน่วยงานที่ระบุ ในไฟล์มี ${thaiNames(agencies)} ตรวจชื่อใน --agency`,
  noPanel: 'ไม่มีแผ่นงานของคณะผู้ตรวจประเมินในไฟล์ --agency ใช้กับสมุดงานที่รวบรวมไว้ด้วย compile',
};

const ENGLISH_TEXT: PanelSummaryText = {
  heading: 'Summary of a panel',
  meaning:
    'An A4 sheet to sign, made of a panel’s sheet of the compiled workbook: how scores were combined, agreed scores with their reasons, and every assessor.',
  panel: 'Panel’s sheet',
  write: 'Write the panel’s summary',
  notMade: 'The panel’s summary could not be written',
  refused: (sheet, { code }) => {
    switch (code) {
      case 'damaged':
        return `Cells of the sheet “${sheet}” are gone or moved, so the panel’s scores cannot be read whole. Undo (Ctrl+Z), or compile the assessors’ files again.`;
      case 'choiceUnknown':
        return `The sheet “${sheet}” names no combining method or rounding that is known: the overview holds another word, or was deleted. Choose them anew on the overview, or compile again.`;
      case 'scoresInvalid':
        return `The sheet “${sheet}” holds values that are no scores. Mend them there, or in the assessors’ files and compile again.`;
      case 'factsInvalid':
        return `What the sheet “${sheet}” says of the agency cannot be read. Mend it, then ask again.`;
      case 'contradiction':
        return `The sheet “${sheet}” shows other results than its scores and its combining method come to: a formula was written over, or nothing has calculated it anew. Open it in Excel, let it calculate and save it; if they still differ, compile again.`;
    }
  },
  lines: linesIn(ENGLISH),
  severalAgencies: (agencies) =>
    `The file has the scores of several agencies: ${englishNames(agencies)}. Name one with --agency; nothing was written.`,
  otherAgency: (agencies) =>
    `No panel’s sheet is of the agency that was named; the file has ${englishNames(agencies)}. Look at --agency.`,
  noPanel: 'No panel’s sheet is in the file; --agency is for a workbook that was put together with compile.',
};

/** The sentences on the summary of a panel, by language. */
export const PANEL_SUMMARY_TEXT: Readonly<Record<Language, PanelSummaryText>> = {
  th: THAI_TEXT,
  en: ENGLISH_TEXT,
};
