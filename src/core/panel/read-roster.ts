import { type Round, ROUNDS } from '../assessment/facts.ts';
import { type AwardId, AWARD_IDS } from '../criteria/award.ts';
import type { RosterProblem } from '../language/panel/panel-text.ts';
import { AWARD_WORDS, ROUND_WORDS } from '../language/sheet-words.ts';
import { foldThai } from '../scoring/fold-text.ts';
import type { RosterLine } from './roster.ts';

/** What is wrong with a roster; entries count from 1, 0 is the file as a whole. */
export interface RosterFault {
  readonly line: number;
  readonly what: RosterProblem;
}

type Fields = Readonly<Partial<Record<'agency' | 'assessor' | 'award' | 'round', string>>>;

/** The heads of the columns in either language. */
const HEADS: Readonly<Record<keyof Fields, readonly string[]>> = {
  agency: ['agency', 'หน่วยงาน'],
  assessor: ['assessor', 'ผู้ตรวจประเมิน'],
  award: ['award', 'รางวัล', 'รางวัลที่ขอรับ'],
  round: ['round', 'รอบ', 'รอบการประเมิน'],
};

const FIELDS = ['agency', 'assessor', 'award', 'round'] as const;

const CSV_CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/**
 * The rows of a CSV text: commas, double quotes around what holds commas, quotes or line ends; `null` where a quote does
 * not close or stands in the middle of a cell.
 */
function csvRows(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length || row.length > 0;) {
    CSV_CELL.lastIndex = at;
    const match = CSV_CELL.exec(text);
    if (match === null) return null;
    row.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
    at += match[0].length;
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

function fieldsOfCsv(text: string): readonly Fields[] | RosterFault {
  const all = csvRows(text);
  if (all === null) return { line: 0, what: 'unreadable' };
  const [head = [], ...rows] = all;
  const words = head.map((word) => foldThai(word).toLowerCase());
  const places = FIELDS.map(
    (field) => [field, words.findIndex((word) => HEADS[field].includes(word))] as const,
  );
  const isThere = (field: keyof Fields): boolean =>
    places.some(([name, place]) => name === field && place >= 0);
  if (!isThere('agency') || !isThere('assessor')) return { line: 0, what: 'headMissing' };
  return rows.map((row) => Object.fromEntries(places.map(([field, place]) => [field, row[place] ?? ''])));
}

function fieldsOfJson(text: string): readonly Fields[] | RosterFault {
  const unreadable = { line: 0, what: 'unreadable' } as const;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable;
  }
  if (!Array.isArray(value)) return unreadable;
  const entries: readonly unknown[] = value;
  const fields: Fields[] = [];
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null) return unreadable;
    const given = new Map<string, unknown>(Object.entries(entry));
    const words = FIELDS.map((field) => {
      const word = given.get(field);
      return [field, typeof word === 'string' ? word : ''] as const;
    });
    fields.push(Object.fromEntries(words));
  }
  return fields;
}

/** The key whose own name or whose word a text is; `null` for nothing, `undefined` for what is not known. */
function keyOf<K extends string>(
  keys: readonly K[],
  words: Readonly<Record<K, string>>,
  text: string,
): K | null | undefined {
  const folded = foldThai(text);
  if (folded === '') return null;
  return keys.find((key) => key === folded || words[key] === folded);
}

function lineOf(fields: Fields, line: number): RosterLine | RosterFault {
  const agency = foldThai(fields.agency ?? '');
  const assessor = foldThai(fields.assessor ?? '');
  if (agency === '') return { line, what: 'agencyMissing' };
  if (assessor === '') return { line, what: 'assessorMissing' };
  const award = keyOf<AwardId>(AWARD_IDS, AWARD_WORDS, fields.award ?? '');
  if (award === undefined) return { line, what: 'award' };
  const round = keyOf<Round>(ROUNDS, ROUND_WORDS, fields.round ?? '');
  if (round === undefined) return { line, what: 'round' };
  return { agency, assessor, award, round };
}

/**
 * Reads who should have sent what: CSV whose first line names the columns `agency` and `assessor`, and `award` and
 * `round` if wished (or their Thai words); or a JSON list of objects with these keys. Nothing is passed over: the first
 * line that is wrong is what comes back.
 */
export function readRoster(text: string): readonly RosterLine[] | RosterFault {
  const plain = text.replace(/^\uFEFF/, '');
  const isJson = /^\s*[[{]/.test(plain);
  const fields = isJson ? fieldsOfJson(plain) : fieldsOfCsv(plain);
  if ('what' in fields) return fields;
  const lines: RosterLine[] = [];
  for (const [index, each] of fields.entries()) {
    const line = lineOf(each, index + 1);
    if ('what' in line) return line;
    lines.push(line);
  }
  return lines;
}
