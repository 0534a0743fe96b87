import { foldThai } from '../../scoring/fold-text.ts';
import type { CellRepair, Place, Problem, ProblemDetail, Severity } from '../../scoring/problem.ts';
import { type CellImage, cellAt, type CellValue, holdsFormula, type SheetImage } from '../sheet-image.ts';

/** Reads single cells of a sheet by their names, and gathers the problems met. */
export interface FactReader {
  readonly problems: readonly Problem[];
  /** The value in the cell of a name; `null` where it is blank or, with a problem, where the cell is gone. */
  readonly value: (place: Place, name: string) => CellValue;
  /** The same as a person sees it, `''` for blank; spaces folded as the sheet's TRIM folds them. */
  readonly words: (place: Place, name: string) => string;
  /** The key whose word stands in the cell; `null` where it is blank or, with a problem, none of them. */
  readonly choice: <K extends string>(
    place: Place,
    name: string,
    keys: readonly K[],
    words: Readonly<Record<K, string>>,
  ) => K | null;
  /** Notes a problem; `repairValue` is what can safely stand there instead. */
  readonly report: (
    place: Place,
    name: string,
    detail: ProblemDetail,
    severity: Severity,
    repairValue?: CellRepair['value'],
  ) => void;
}

/** A value as a person sees it; spaces folded as the sheet's TRIM folds them, which knows the plain space alone. */
export function shownValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return String(value).replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/**
 * A reader for one sheet as it stands.
 *
 * @param absent names that a sheet of an older make does not have yet
 */
export function createFactReader(image: SheetImage, absent: readonly string[]): FactReader {
  const problems: Problem[] = [];
  const cellOf = (place: Place, name: string): CellImage | null => {
    const range = image.names.get(name);
    if (range != null) return cellAt(image, range.row, range.column);
    if (absent.includes(name)) return null;
    const repair = { kind: 'renew' } as const;
    problems.push({ detail: { code: 'cellLost' }, severity: 'error', place, cells: null, repair });
    return null;
  };
  const report: FactReader['report'] = (place, name, detail, severity, repairValue) => {
    // A formula may read another cell: nothing is offered to be written over it.
    const isSafe = repairValue !== undefined && !holdsFormula(image, name);
    const repair = isSafe ? ({ kind: 'cell', name, value: repairValue } as const) : null;
    problems.push({ detail, severity, place, cells: name, repair });
  };
  const words: FactReader['words'] = (place, name) => shownValue(cellOf(place, name)?.value ?? null);
  return {
    problems,
    report,
    words,
    value: (place, name) => cellOf(place, name)?.value ?? null,
    choice: (place, name, keys, wordOf) => {
      const found = words(place, name);
      const key = keys.find((candidate) => wordOf[candidate] === found) ?? null;
      if (key === null && found !== '') {
        const choices = keys.map((candidate) => wordOf[candidate]);
        const meant = choices.find((choice) => foldThai(choice) === foldThai(found));
        report(place, name, { code: 'choiceUnknown', found, choices }, 'error', meant);
      }
      return key;
    },
  };
}
