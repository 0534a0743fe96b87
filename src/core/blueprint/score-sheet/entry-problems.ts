import { CRITERION_IDS, type CriterionId } from '../../criteria/criterion.ts';
import type { CellRepair, Problem, Repair } from '../../scoring/problem.ts';
import { type EntryProblem, isDateFormat, type ReadEntry } from '../../scoring/read-entry.ts';
import { scoreName } from '../names.ts';
import { STYLES } from '../styles.ts';
import { cellAt, type SheetImage } from '../sheet-image.ts';
import { problemAt } from './found-problem.ts';

/** Whether a number in a cell of this format shows, or is kept, as something else. */
function needsPlainFormat(format: string): boolean {
  return format === '@' || format.includes('%') || isDateFormat(format);
}

function repairOf(image: SheetImage, name: string, value: CellRepair['value'] | undefined): Repair | null {
  const range = image.names.get(name);
  if (value === undefined || range == null) return null;
  const { format } = cellAt(image, range.row, range.column);
  const repair = { kind: 'cell', name, value } as const;
  // A locked cell takes nothing until the sheet is opened, which a format asks for.
  const isLocked = image.covers?.get(name)?.isLocked === true;
  // So does a cell that is cleared: what is typed into it next is a number again.
  return isLocked || (typeof value !== 'string' && needsPlainFormat(format))
    ? { ...repair, format: STYLES.entryScore.numberFormat }
    : repair;
}

function problemOf(image: SheetImage, id: CriterionId, found: EntryProblem): Problem {
  const name = scoreName(id);
  const place = { kind: 'score', criterion: id } as const;
  return problemAt(name, place, found.detail, found.severity, repairOf(image, name, found.repairValue));
}

/** What is to be said of the twelve score cells; `more` are problems that only the other rows bring out. */
export function entryProblems(
  image: SheetImage,
  reads: Readonly<Record<CriterionId, ReadEntry | null>>,
  more: ReadonlyMap<CriterionId, EntryProblem>,
): readonly Problem[] {
  return CRITERION_IDS.flatMap((id) => {
    const read = reads[id];
    const place = { kind: 'score', criterion: id } as const;
    if (read === null) return [problemAt(null, place, { code: 'cellLost' }, 'error', { kind: 'renew' })];
    const problem = read.problem ?? more.get(id);
    if (problem !== undefined) return [problemOf(image, id, problem)];
    if (read.entry.state !== 'unscored') return [];
    return [problemAt(scoreName(id), place, { code: 'unscored' }, 'note')];
  });
}
