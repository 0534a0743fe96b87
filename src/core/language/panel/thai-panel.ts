import type { AgendaItem } from '../../panel/disagreement.ts';
import type { FileOutcome, Refusal } from '../../panel/filed-assessment.ts';
import type { Robustness } from '../../panel/robustness.ts';
import type { RosterFinding } from '../../panel/roster.ts';
import { THAI } from '../thai.ts';
import type { PanelText, RosterPlace } from './panel-text.ts';

const AGAIN = 'แก้ไขในไฟล์ต้นทาง แล้วรวบรวมใหม่';

function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'otherEdition':
    case 'maximaChanged':
    case 'formulasOverwritten':
    case 'scoresInvalid':
    case 'factsInvalid':
    case 'sheetDamaged':
    case 'changedAfterClosing': {
      const more = refusal.count > 1 ? ` (และอีก ${String(refusal.count - 1)} แห่ง)` : '';
      const { place } = refusal.problem;
      return `แผ่นงาน “${refusal.sheet}” ${THAI.place(place)}: ${THAI.problem(refusal.problem)}${more} ${AGAIN}`;
    }
    case 'agencyMissing':
      return `แผ่นงาน “${refusal.sheet}” ไม่ได้ระบุหน่วยงาน จึงไม่รู้ว่าเป็นคะแนนของหน่วยงานใด ${AGAIN}`;
    case 'assessorMissing':
      return `แผ่นงาน “${refusal.sheet}” ไม่ได้ระบุผู้ตรวจประเมิน จึงไม่รู้ว่าเป็นคะแนนของใคร ${AGAIN}`;
    case 'otherAgency':
      return 'ไม่มีใบคะแนนของหน่วยงานที่เลือกไว้ ตรวจชื่อหน่วยงานในไฟล์ หรือรวบรวมโดยไม่เลือกหน่วยงาน';
    case 'otherAward':
      return 'ไม่มีใบคะแนนของรางวัลที่เลือกไว้ ตรวจรางวัลที่ขอรับในไฟล์ หรือรวบรวมโดยไม่เลือกรางวัล';
    case 'otherRound':
      return 'ไม่มีใบคะแนนของรอบที่เลือกไว้ ตรวจรอบการประเมินในไฟล์ หรือรวบรวมโดยไม่เลือกรอบ';
    case 'copy':
      return `แผ่นงาน “${refusal.sheet}” ตรงกับใน “${refusal.other}” ทุกคำ จึงนับครั้งเดียว ไม่ต้องทำสิ่งใด`;
    case 'superseded':
      return `แผ่นงาน “${refusal.sheet}” ลงวันที่ก่อนใบคะแนนของผู้ตรวจประเมินคนเดียวกันใน “${refusal.other}” จึงใช้ใบที่ใหม่กว่า หากต้องการใช้ใบนี้ให้นำอีกไฟล์ออก`;
    case 'twice':
      return `แผ่นงาน “${refusal.sheet}” และ “${refusal.other}” เป็นของผู้ตรวจประเมินคนเดียวกันแต่ต่างกัน และวันที่ประเมินไม่บอกว่าใบใดใหม่กว่า จึงไม่รับทั้งหมด เหลือไว้ใบเดียว หรือกรอกวันที่ให้ต่างกัน แล้วรวบรวมใหม่`;
    case 'tooManyAssessors':
      return `แผ่นงาน “${refusal.sheet}” เป็นของหน่วยงานที่มีผู้ตรวจประเมินเกิน ${String(refusal.most)} คน จึงไม่รับ ตรวจว่าหน่วยงานและรอบในไฟล์ถูกต้อง`;
    default:
      return THAI.file[refusal.code];
  }
}

function outcomeWords(outcome: FileOutcome): string {
  if (outcome.status === 'refused') return refusalWords(outcome.refusal);
  const taken = `รับใบคะแนน ${String(outcome.sheets.length)} แผ่น`;
  return outcome.passedOver === 0
    ? taken
    : `${taken} ข้ามใบคะแนนของหน่วยงาน รางวัล หรือรอบอื่น ${String(outcome.passedOver)} แผ่น`;
}

function agendaWords(item: AgendaItem): string {
  switch (item.kind) {
    case 'crossing': {
      const { gate, award, below, above } = item;
      return (
        `${THAI.gate(gate)} · ${THAI.award[award]}: คะแนนอยู่คนละฝั่งของเกณฑ์ ` +
        `ไม่ถึงเกณฑ์ตามคะแนนของ ${below.join(', ')} · ถึงเกณฑ์ตามคะแนนของ ${above.join(', ')}`
      );
    }
    case 'spread':
      return `${THAI.criterion(item.criterion)}: คะแนนสูงสุดและต่ำสุดต่างกัน ${THAI.points(item.spread)} เกินขีดที่กำหนด`;
    case 'dispute': {
      const { about } = item;
      const what =
        about === 'kind' || about === 'flCertificate' || about === 'priorAwards'
          ? THAI.fact[about]
          : THAI.reading[about].question;
      return `${what}: ใบคะแนนระบุไม่ตรงกัน จึงถือว่ายังไม่ได้ระบุ`;
    }
  }
}

function robustnessWords({ same, of, changes }: Robustness): string {
  if (changes.length === 0) return `ไม่เปลี่ยนทั้ง ${String(of)} กรณี`;
  const without = [...new Set(changes.map((change) => change.without))];
  return `ไม่เปลี่ยนใน ${String(same)} จาก ${String(of)} กรณี เปลี่ยนเมื่อไม่นับ ${without.join(', ')}`;
}

const ROSTER_STATES: PanelText['rosterState'] = {
  complete: 'ส่งครบแล้ว',
  incomplete: 'ส่งแล้วแต่ไม่ครบ',
  missing: 'ยังไม่ส่ง',
  unexpected: 'ไม่อยู่ในบัญชีรายชื่อ',
};

function rosterWords({ agency, assessor, award, round, state, unscored }: RosterFinding): string {
  const work = [award === null ? [] : THAI.award[award], round === null ? [] : THAI.round[round]].flat();
  const left = unscored === 0 ? '' : ` ขาด ${String(unscored)} ข้อ`;
  return `${[agency, ...work, assessor].join(' · ')}: ${ROSTER_STATES[state]}${left}`;
}

/** The sentences on a panel in Thai, which are those of the sheets too. */
export const THAI_PANEL: PanelText = {
  method: {
    mean: 'ค่าเฉลี่ย',
    median: 'มัธยฐาน',
    'agreed-from-mean': 'คะแนนตกลงร่วม (ตั้งต้นจากค่าเฉลี่ย)',
    'agreed-from-median': 'คะแนนตกลงร่วม (ตั้งต้นจากมัธยฐาน)',
  },
  rounding: {
    none: 'ไม่ปัดเศษ',
    '2': 'ปัดเป็นทศนิยม 2 ตำแหน่ง',
    '1': 'ปัดเป็นทศนิยม 1 ตำแหน่ง',
    '0': 'ปัดเป็นจำนวนเต็ม',
  },
  outcome: outcomeWords,
  agendaItem: agendaWords,
  robustness: robustnessWords,
  rosterState: ROSTER_STATES,
  rosterFinding: rosterWords,
  nearNames: (a, b) =>
    `“${a}” และ “${b}” อาจเป็นหน่วยงานเดียวกัน แต่ไม่ได้รวมให้ หากใช่ให้แก้ชื่อในไฟล์ให้ตรงกัน แล้วรวบรวมใหม่`,
  tally: (taken, refused, panels) =>
    `รับ ${String(taken)} ไฟล์ ไม่รับ ${String(refused)} ไฟล์ · ${String(panels)} ชุดคะแนน`,
  nothingTaken: 'ไม่มีไฟล์ใดที่รับได้ จึงไม่ได้เขียนสมุดงาน แก้ไขตามที่แจ้งไว้แต่ละไฟล์ แล้วรวบรวมใหม่',
  rosterProblem: (place, what) => `${rosterPlace(place)} ${ROSTER_PROBLEMS[what]}`,
};

function rosterPlace(place: RosterPlace): string {
  switch (place.kind) {
    case 'file':
      return 'บัญชีรายชื่อ';
    case 'line':
      return `บัญชีรายชื่อ บรรทัดที่ ${String(place.number)}`;
    case 'entry':
      return `บัญชีรายชื่อ รายการที่ ${String(place.number)}`;
  }
}

const ROSTER_PROBLEMS = {
  unreadable: 'อ่านไม่ได้ ต้องเป็น CSV ที่มีหัวตาราง หรือ JSON ที่เป็นรายการของ { "agency", "assessor" }',
  headMissing: 'ไม่มีคอลัมน์ agency และ assessor (หรือ หน่วยงาน และ ผู้ตรวจประเมิน) ในบรรทัดแรก',
  agencyMissing: 'ไม่ได้ระบุหน่วยงาน',
  assessorMissing: 'ไม่ได้ระบุผู้ตรวจประเมิน',
  award: 'ระบุรางวัลที่ไม่รู้จัก ใช้ category-1 ถึง category-6 หรือ outstanding หรือชื่อรางวัลตามใบคะแนน',
  round: 'ระบุรอบที่ไม่รู้จัก ใช้ชื่อรอบตามใบคะแนน หรือรหัสรอบเช่น site-visit',
} as const;
