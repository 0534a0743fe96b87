import { nameKey } from '../../checks/agency-key.ts';
import { AWARD_CATEGORY_IDS, type AwardCategoryId } from '../../criteria/criterion.ts';
import { type LaterAward, type LaterAwardDetail, LINE_PARTS } from '../../register/later-award.ts';
import { categoriesWon, REGISTER } from '../../register/register.ts';
import { foldFullWidth, foldSpaces, foldThaiDigits } from '../../scoring/fold-text.ts';
import type { Problem, Severity } from '../../scoring/problem.ts';
import type { CellValue } from '../sheet-image.ts';
import { LAST_YEAR, type LaterColumn } from './later-awards-layout.ts';
import type { LineValues } from './later-awards-sheet.ts';
import { lineProblem } from './later-problems.ts';

/** What a person sees, spaces plain; `''` for an error value. */
function wordsIn(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : foldSpaces(String(value));
}

/** The same with plain digits. */
function plain(value: CellValue): string {
  return foldFullWidth(foldThaiDigits(wordsIn(value)));
}

function isAwardYear(year: number): boolean {
  return year >= REGISTER.since && year <= LAST_YEAR;
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

/** An error value as it is seen, also one that was copied as text; `null` where there is none. */
function errorIn(value: CellValue): string | null {
  if (value !== null && typeof value === 'object') return value.error;
  const found = plain(value);
  return ERROR.test(found) ? found : null;
}

interface YearRead {
  readonly year: number | null;
  readonly detail: LaterAwardDetail | null;
}

function readYear(value: CellValue, now: number | null, isKnown: boolean): YearRead {
  const found = plain(value);
  const year = Number(/^(?:พ\.ศ\. ?)?(\d{4})$/.exec(found)?.[1] ?? NaN);
  const { until } = REGISTER;
  const wrong = (detail: LaterAwardDetail): YearRead => ({ year: null, detail });
  if (!isAwardYear(year)) {
    return isAwardYear(year + 543)
      ? wrong({ code: 'laterYearEra', found, year: year + 543 })
      : wrong({ code: 'laterYearUnreadable', found });
  }
  if (year <= until) return wrong({ code: 'laterYearCovered', year, until, isKnown });
  if (now !== null && year > now) return wrong({ code: 'laterYearFuture', year, now });
  return { year, detail: null };
}

function readCategory(value: CellValue): AwardCategoryId | null {
  const found = /^(?:หมวด ?|category )?([1-6])$/i.exec(plain(value))?.[1];
  return AWARD_CATEGORY_IDS.find((id) => id === found) ?? null;
}

/** Whether nothing is to be seen in the cell. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value !== 'object' && nameKey(plain(value)) === '');
}

/** Where each cell of a line stands. */
export type LineAddresses = Readonly<Record<LaterColumn, string>>;

/** What a line says. */
export interface LineRead {
  /** `null` where the line does not count. */
  readonly award: LaterAward | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a line that has something on it.
 *
 * @param sheet the name of its sheet
 * @param index the line, counted from the first, which is 0
 * @param now this year (พ.ศ.), which no award is later than; `null` where it is not known
 */
export function readLine(
  sheet: string,
  values: LineValues,
  addresses: LineAddresses,
  index: number,
  now: number | null,
): LineRead {
  const problem = (column: LaterColumn, severity: Severity, detail: LaterAwardDetail): Problem =>
    lineProblem(column, addresses[column], index, severity, detail);
  const errors = [...LINE_PARTS, 'source' as const].flatMap((column) => {
    const found = errorIn(values[column]);
    return found === null ? [] : [problem(column, 'error', { code: 'laterErrorValue', found })];
  });
  if (errors.length > 0) return { award: null, problems: errors };
  const lacks = LINE_PARTS.filter((part) => isBlank(values[part]));
  const category = readCategory(values.category);
  const agency = wordsIn(values.agency);
  const isKnown = category !== null && categoriesWon(REGISTER, agency).includes(category);
  const { year, detail } = lacks.includes('year')
    ? { year: null, detail: null }
    : readYear(values.year, now, isKnown);
  const [first] = lacks;
  const problems = [
    ...(first === undefined ? [] : [problem(first, 'error', { code: 'laterLineIncomplete', lacks })]),
    ...(detail === null ? [] : [problem('year', 'error', detail)]),
    ...(category !== null || lacks.includes('category')
      ? []
      : [problem('category', 'error', { code: 'laterCategoryUnreadable', found: plain(values.category) })]),
  ];
  if (problems.length > 0 || year === null || category === null) return { award: null, problems };
  const source = wordsIn(values.source);
  return {
    award: { year, agency, category, source, sheet },
    problems: [
      ...(source === '' ? [problem('source', 'warning', { code: 'laterSourceMissing' })] : []),
      ...(isKnown
        ? [problem('category', 'note', { code: 'laterAwardKnown', category, until: REGISTER.until })]
        : []),
    ],
  };
}
