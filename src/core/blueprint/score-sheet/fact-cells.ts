import { AGENCY_KINDS, ROUNDS, SCORE_STEPS } from '../../assessment/facts.ts';
import { AWARD_IDS } from '../../criteria/award.ts';
import { READING_IDS, type ReadingId } from '../../criteria/reading.ts';
import {
  AGENCY_KIND_WORDS,
  AWARD_WORDS,
  FL_WORDS,
  OPEN_READING_WORD,
  READING_WORDS,
  ROUND_WORDS,
  STEP_WORDS,
} from '../../language/sheet-words.ts';
import type { CellRange } from '../address.ts';
import type { FactCell } from '../names.ts';
import type { StyleName } from '../styles.ts';
import { COLUMN, ROW } from './layout.ts';

/** Where an entry about the assessment stands, and what it takes. */
export interface FactPlan {
  readonly label: string;
  readonly labelCells: CellRange;
  readonly cells: CellRange;
  readonly style: StyleName;
  /** The words to choose from; `null` for a free entry. */
  readonly choices: readonly string[] | null;
}

function block(row: number, first: number, last: number): CellRange {
  return { row, column: first, rows: 1, columns: last - first + 1 };
}

function left(row: number, label: string, style: StyleName, choices: readonly string[] | null): FactPlan {
  const labelCells = block(row, COLUMN.id, COLUMN.name);
  return { label, labelCells, cells: block(row, COLUMN.maximum, COLUMN.band), style, choices };
}

function right(row: number, label: string, style: StyleName, choices: readonly string[] | null): FactPlan {
  const labelCells = block(row, COLUMN.required, COLUMN.status);
  return { label, labelCells, cells: block(row, COLUMN.shortfall, COLUMN.check), style, choices };
}

const FL_CHOICES = [FL_WORDS.yes, FL_WORDS.no, FL_WORDS.unknown, FL_WORDS.notApplicable];

/** The entries about the agency, the round and the declared conditions. */
export const FACT_PLANS: Readonly<Record<FactCell, FactPlan>> = {
  agency: left(ROW.agency, 'หน่วยงาน', 'entryText', null),
  kind: left(
    ROW.kind,
    'ประเภทหน่วยงาน',
    'entryChoice',
    AGENCY_KINDS.map((kind) => AGENCY_KIND_WORDS[kind]),
  ),
  award: left(
    ROW.award,
    'รางวัลที่ขอรับ',
    'entryChoice',
    AWARD_IDS.map((award) => AWARD_WORDS[award]),
  ),
  flCertificate: left(ROW.flCertificate, 'การรับรองระดับพื้นฐาน (Certified FL)', 'entryChoice', FL_CHOICES),
  priorAwards: left(ROW.priorAwards, 'หมวดที่เคยได้รับรางวัลรายหมวด', 'entryText', null),
  round: right(
    ROW.agency,
    'รอบการประเมิน',
    'entryChoice',
    ROUNDS.map((round) => ROUND_WORDS[round]),
  ),
  assessor: right(ROW.kind, 'ผู้ตรวจประเมิน (ชื่อหรือรหัส)', 'entryText', null),
  date: {
    ...right(ROW.award, 'วันที่ประเมิน', 'entryDate', null),
    cells: block(ROW.award, COLUMN.shortfall, COLUMN.shortfall),
  },
  flReason: right(ROW.flCertificate, 'เหตุผล (กรณีไม่เกี่ยวข้อง)', 'entryText', null),
  awardYear: right(ROW.priorAwards, 'ปีที่ขอรับรางวัล (พ.ศ.)', 'entryYear', null),
  reportPages: left(ROW.reportPages, 'จำนวนหน้าของ Application Report', 'entryYear', null),
  scoreSteps: right(
    ROW.reportPages,
    'ขั้นของคะแนน (คณะกรรมการ)',
    'entryChoice',
    SCORE_STEPS.map((steps) => STEP_WORDS[steps]),
  ),
  // On the page of words, below the guidance.
  mutedWarnings: {
    label: 'คำเตือนที่ปิดไว้ (ลบคำออกเพื่อเปิดใหม่)',
    labelCells: block(ROW.outstandingCategory7, COLUMN.noteId, COLUMN.strengths),
    cells: block(ROW.outstandingCategory7, COLUMN.ofi, COLUMN.evidence),
    style: 'entryText',
    choices: null,
  },
};

const READING_LABELS: Readonly<Record<ReadingId, string>> = {
  ownCategory: 'การตีความ: หมวดที่ขอรับรางวัล ร้อยละ 50',
  otherRows: 'การตีความ: หมวดอื่น ๆ ร้อยละ 25',
  outstandingCategory7: 'การตีความ: ระดับดีเด่น ร้อยละ 40 ของหมวด 7',
};

function readingPlan(id: ReadingId): FactPlan {
  const words: readonly string[] = Object.values(READING_WORDS[id]);
  return left(ROW[id], READING_LABELS[id], 'entryChoice', [OPEN_READING_WORD, ...words]);
}

/** The readings that the committee can settle for this sheet. */
export const READING_PLANS: Readonly<Record<ReadingId, FactPlan>> = {
  ownCategory: readingPlan('ownCategory'),
  otherRows: readingPlan('otherRows'),
  outstandingCategory7: readingPlan('outstandingCategory7'),
};

/** All of both, for what is done alike with each. */
export const ALL_PLANS: readonly FactPlan[] = [
  ...Object.values(FACT_PLANS),
  ...READING_IDS.map((id) => READING_PLANS[id]),
];
