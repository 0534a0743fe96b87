import { type Round, ROUNDS } from '../assessment/facts.ts';
import { type AwardId, AWARD_IDS } from '../criteria/award.ts';
import type { RosterPlace, RosterProblem } from '../language/panel/panel-text.ts';
import { AWARD_WORDS, ROUND_WORDS } from '../language/sheet-words.ts';
import { foldThai } from '../scoring/fold-text.ts';
import type { RosterLine } from './roster.ts';

/** What is wrong with a roster, and where. */
export interface RosterFault {
  readonly place: RosterPlace;
  readonly what: RosterProblem;
}

type Fields = Readonly<Partial<Record<'agency' | 'assessor' | 'award' | 'round', string>>>;

/** What a line or an entry says, as it was typed. */
interface Given {
  readonly place: RosterPlace;
  readonly fields: Fields;
}

const UNREADABLE: RosterFault = { place: { kind: 'file' }, what: 'unreadable' };

/** The heads of the columns in either language. */
const HEADS: Readonly<Record<keyof Fields, readonly string[]>> = {
  agency: ['agency', 'หน่วยงาน'],
  assessor: ['assessor', 'ผู้ตรวจประเมิน'],
  award: ['award', 'รางวัล', 'รางวัลที่ขอรับ'],
  round: ['round', 'รอบ', 'รอบการประเมิน'],
};

const FIELDS = ['agency', 'assessor', 'award', 'round'] as const;

const CSV_CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

interface CsvRow {
  /** The line of the file that it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV text that hold anything: commas, double quotes around what holds commas, quotes or line ends;
 * `null` where a quote does not close or stands in the middle of a cell.
 */
function csvRows(text: string): readonly CsvRow[] | null {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let first = line;
  for (let at = 0; at < text.length || cells.length > 0;) {
    CSV_CELL.lastIndex = at;
    const match = CSV_CELL.exec(text);
    if (match === null) return null;
    cells.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
    at += match[0].length;
    line += match[0].match(/\r\n|\r|\n/g)?.length ?? 0;
    if (match[3] === ',') continue;
    rows.push({ line: first, cells });
    cells = [];
    first = line;
  }
  return rows.filter((row) => row.cells.some((cell) => cell !== ''));
}

function givenInCsv(text: string): readonly Given[] | RosterFault {
  const all = csvRows(text);
  if (all === null) return UNREADABLE;
  const [head, ...rows] = all;
  const words = head?.cells.map((word) => foldThai(word).toLowerCase()) ?? [];
  const places = FIELDS.map(
    (field) => [field, words.findIndex((word) => HEADS[field].includes(word))] as const,
  );
  const isThere = (field: keyof Fields): boolean =>
    places.some(([name, place]) => name === field && place >= 0);
  if (!isThere('agency') || !isThere('assessor')) return { place: { kind: 'file' }, what: 'headMissing' };
  return rows.map(({ line, cells }) => ({
    place: { kind: 'line', number: line },
    fields: Object.fromEntries(places.map(([field, place]) => [field, cells[place] ?? ''])),
  }));
}

function givenInJson(text: string): readonly Given[] | RosterFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return UNREADABLE;
  }
  if (!Array.isArray(value)) return UNREADABLE;
  const entries: readonly unknown[] = value;
  const all: Given[] = [];
  for (const [index, entry] of entries.entries()) {
    if (typeof entry !== 'object' || entry === null) return UNREADABLE;
    const given = new Map<string, unknown>(Object.entries(entry));
    const words = FIELDS.map((field) => {
      const word = given.get(field);
      return [field, typeof word === 'string' ? word : ''] as const;
    });
    all.push({ place: { kind: 'entry', number: index + 1 }, fields: Object.fromEntries(words) });
  }
  return all;
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

function lineOf({ fields, place }: Given): RosterLine | RosterFault {
  const agency = foldThai(fields.agency ?? '');
  const assessor = foldThai(fields.assessor ?? '');
  if (agency === '') return { place, what: 'agencyMissing' };
  if (assessor === '') return { place, what: 'assessorMissing' };
  const award = keyOf<AwardId>(AWARD_IDS, AWARD_WORDS, fields.award ?? '');
  if (award === undefined) return { place, what: 'award' };
  const round = keyOf<Round>(ROUNDS, ROUND_WORDS, fields.round ?? '');
  if (round === undefined) return { place, what: 'round' };
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
  const given = isJson ? givenInJson(plain) : givenInCsv(plain);
  if ('what' in given) return given;
  const lines: RosterLine[] = [];
  for (const each of given) {
    const line = lineOf(each);
    if ('what' in line) return line;
    lines.push(line);
  }
  return lines;
}
