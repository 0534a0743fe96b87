import { CRITERION_IDS } from '../../criteria/criterion.ts';
import { THAI_PANEL } from '../../language/panel/thai-panel.ts';
import { AWARD_WORDS, ROUND_WORDS } from '../../language/sheet-words.ts';
import type { Compilation } from '../../panel/compile.ts';
import type { AgendaItem } from '../../panel/disagreement.ts';
import type { FileOutcome } from '../../panel/filed-assessment.ts';
import { type TextPacking, unpackNotes } from '../../panel/packed-notes.ts';
import type { Facts } from '../../assessment/facts.ts';
import type { CellContent } from '../blueprint.ts';
import { BLANK, number, text } from '../cell-plans.ts';
import { ROSTER_NAME } from '../names.ts';
import { PALETTE } from '../palette.ts';
import type { Table } from './table-sheet.ts';

const PRIVATE = 'แผ่นนี้มีชื่อผู้ตรวจประเมิน ลบออกก่อนส่งสมุดงานให้ผู้อื่น';

/** The names of the sheets beside those of the panels. */
export const COMPILED_SHEET_NAMES = {
  overview: 'ภาพรวม',
  agenda: 'วาระการประชุม',
  notes: 'จุดแข็งและข้อปรับปรุง',
  files: 'ไฟล์ที่รวบรวม',
  roster: 'บัญชีรายชื่อ',
  key: 'ชื่อผู้ตรวจตามรหัส',
} as const;

function workOf({ award, round, awardYear }: Pick<Facts, 'award' | 'round' | 'awardYear'>): string {
  const words = [
    award === null ? [] : AWARD_WORDS[award],
    round === null ? [] : ROUND_WORDS[round],
    awardYear === null ? [] : String(awardYear),
  ];
  return words.flat().join(' · ');
}

const KINDS: readonly (readonly [AgendaItem['kind'], string])[] = [
  ['crossing', 'คร่อมเกณฑ์'],
  ['spread', 'ต่างกันเกินขีด'],
  ['dispute', 'ข้อมูลไม่ตรงกัน'],
];

function* agendaRows(
  panels: Compilation['panels'],
  sheets: readonly string[],
): Generator<readonly CellContent[]> {
  let count = 0;
  for (const [kind, word] of KINDS) {
    for (const [index, { panel, agenda }] of panels.entries()) {
      const { facts } = panel;
      for (const item of agenda.filter((each) => each.kind === kind)) {
        count += 1;
        const words = [facts.agency, workOf(facts), word, THAI_PANEL.agendaItem(item)].map(text);
        yield [number(count), ...words, BLANK, text(sheets[index] ?? '')];
      }
    }
  }
}

/** What the meeting talks about: everything that can change a result first, whatever the agency. */
export function agendaTable({ panels, wish }: Compilation, sheets: readonly string[]): Table {
  return {
    sheetName: COMPILED_SHEET_NAMES.agenda,
    title: 'วาระการประชุมพิจารณาคะแนน',
    remark:
      'เรื่องที่เปลี่ยนผลได้มาก่อน แม้คะแนนต่างกันเพียงเล็กน้อย จากนั้นเป็นคะแนนที่ต่างกันเกิน ' +
      `ร้อยละ ${String(wish.spreadLimit)} ของคะแนนเต็ม (คณะกรรมการกำหนดได้ หนังสือรางวัลไม่ได้กำหนดไว้) ตามคะแนนขณะรวบรวม`,
    columns: [
      { head: 'ที่', width: 56, style: 'centred' },
      { head: 'หน่วยงาน', width: 280, style: 'wrapped' },
      { head: 'รางวัล รอบ ปี', width: 250, style: 'wrapped' },
      { head: 'ประเภท', width: 140, style: 'wrapped' },
      { head: 'เรื่อง', width: 470, style: 'wrapped' },
      { head: 'มติที่ประชุม', width: 300, style: 'entryNote' },
      { head: 'แผ่นงาน', width: 150, style: 'wrapped' },
    ],
    rows: agendaRows(panels, sheets),
    tabColour: PALETTE.badInk,
  };
}

function* noteRows(panels: Compilation['panels'], packing: TextPacking): Generator<readonly CellContent[]> {
  for (const { panel } of panels) {
    const { facts } = panel;
    const seats = panel.seats.map(({ assessor, notes }) => ({
      assessor,
      notes: unpackNotes(notes, packing),
    }));
    for (const id of CRITERION_IDS) {
      for (const { assessor, notes } of seats) {
        const { strengths, ofi, evidence } = notes[id];
        if (strengths + ofi + evidence !== '')
          yield [facts.agency, workOf(facts), id, assessor, strengths, ofi, evidence].map(text);
      }
    }
  }
}

/** Strengths, opportunities for improvement and evidence of all assessors, criterion by criterion. */
export function notesTable({ panels }: Compilation, packing: TextPacking): Table {
  return {
    sheetName: COMPILED_SHEET_NAMES.notes,
    title: 'จุดแข็ง โอกาสในการปรับปรุง และหลักฐาน',
    remark: 'ข้อความตามใบคะแนนของผู้ตรวจประเมินทุกคน เรียงตามหน่วยงานและหมวด',
    columns: [
      { head: 'หน่วยงาน', width: 220, style: 'wrapped' },
      { head: 'รางวัล รอบ ปี', width: 250, style: 'wrapped' },
      { head: 'หมวด', width: 60, style: 'centred' },
      { head: 'ผู้ตรวจประเมิน', width: 120, style: 'wrapped' },
      { head: 'จุดแข็ง', width: 360, style: 'wrapped' },
      { head: 'โอกาสในการปรับปรุง', width: 360, style: 'wrapped' },
      { head: 'หลักฐาน', width: 300, style: 'wrapped' },
    ],
    rows: noteRows(panels, packing),
  };
}

function fileRows(
  outcome: FileOutcome,
  shownAs: (assessor: string) => string,
): readonly (readonly CellContent[])[] {
  const words = THAI_PANEL.outcome(outcome);
  if (outcome.status === 'refused')
    return [[text(outcome.file), text('✗ ไม่รับ'), text(words), BLANK, BLANK, BLANK, BLANK, BLANK]];
  return outcome.sheets.map(({ sheet, agency, assessor, assessment: { facts, entries } }) => {
    const unscored = CRITERION_IDS.filter((id) => entries[id].state === 'unscored').length;
    return [
      ...[outcome.file, '✓ รับ', words, sheet, agency, workOf(facts), shownAs(assessor)].map(text),
      text(unscored === 0 ? 'ครบ' : `ขาด ${String(unscored)} ข้อ`),
    ];
  });
}

/** What was taken of each file, or why it was not; and names that may be one agency's. */
export function filesTable(
  { files, nearNames, codes }: Compilation,
  shownAs: (assessor: string) => string,
): Table {
  function* rows(): Generator<readonly CellContent[]> {
    for (const [a, b] of nearNames) yield [BLANK, text('? ชื่อใกล้กัน'), text(THAI_PANEL.nearNames(a, b))];
    for (const outcome of files) yield* fileRows(outcome, shownAs);
  }
  const remark = 'ไฟล์หนึ่งรับทั้งไฟล์หรือไม่รับเลย ไฟล์ต้นทางไม่เปลี่ยน';
  return {
    sheetName: COMPILED_SHEET_NAMES.files,
    title: 'ไฟล์ที่รวบรวม',
    remark: codes === null ? remark : `${remark} · ${PRIVATE}`,
    columns: [
      { head: 'ไฟล์', width: 260, style: 'wrapped' },
      { head: 'ผล', width: 100, style: 'wrapped' },
      { head: 'รายละเอียด', width: 460, style: 'wrapped' },
      { head: 'แผ่นงาน', width: 130, style: 'wrapped' },
      { head: 'หน่วยงาน', width: 230, style: 'wrapped' },
      { head: 'รางวัล รอบ ปี', width: 250, style: 'wrapped' },
      { head: 'ผู้ตรวจประเมิน', width: 130, style: 'wrapped' },
      { head: 'ความครบ', width: 100, style: 'wrapped' },
    ],
    rows: rows(),
    ...(codes === null ? {} : { tabColour: PALETTE.badInk }),
  };
}

/** Who should have sent what, and what came; `null` without a roster. */
export function rosterTable({ roster }: Compilation): Table | null {
  if (roster === null) return null;
  const symbols = { complete: '✓', incomplete: '…', missing: '✗', unexpected: '?' } as const;
  return {
    sheetName: COMPILED_SHEET_NAMES.roster,
    title: 'การส่งใบคะแนนตามบัญชีรายชื่อ',
    remark: 'ครบ หมายถึงทุกข้อมีคะแนน งดให้คะแนน หรือมีส่วนได้เสีย',
    columns: [
      { head: 'หน่วยงาน', width: 330, style: 'wrapped' },
      { head: 'รางวัล รอบ', width: 260, style: 'wrapped' },
      { head: 'ผู้ตรวจประเมิน', width: 220, style: 'wrapped' },
      { head: 'ผล', width: 220, style: 'wrapped' },
      { head: 'ข้อที่ยังไม่กรอก', width: 130, style: 'centred' },
    ],
    rows: roster.map(({ agency, award, round, assessor, state, unscored }) => [
      text(agency),
      text(workOf({ award, round, awardYear: null })),
      text(assessor),
      text(`${symbols[state]} ${THAI_PANEL.rosterState[state]}`),
      number(unscored === 0 ? null : unscored),
    ]),
    rowsName: ROSTER_NAME,
  };
}

/** Who each code is; `null` where assessors are shown by their names. */
export function keyTable({ codes }: Compilation): Table | null {
  if (codes === null) return null;
  return {
    sheetName: COMPILED_SHEET_NAMES.key,
    title: 'ชื่อผู้ตรวจประเมินตามรหัส',
    remark: PRIVATE,
    columns: [
      { head: 'รหัส', width: 120, style: 'centred' },
      { head: 'ผู้ตรวจประเมิน', width: 420, style: 'wrapped' },
    ],
    rows: codes.map(({ code, name }) => [text(code), text(name)]),
    assessorColumn: 1,
    tabColour: PALETTE.badInk,
  };
}
