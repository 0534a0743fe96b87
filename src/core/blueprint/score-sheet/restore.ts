import type { Edition } from '../../criteria/edition.ts';
import type { SheetPart } from '../../scoring/problem.ts';
import type { CellRange } from '../address.ts';
import type { CellStyle, Validation } from '../blueprint.ts';
import { movedFormula, type Move } from '../moved-formula.ts';
import { NO_RESTORATION, type Restoration } from '../restoration.ts';
import type { SheetImage } from '../sheet-image.ts';
import { type DamagedCell, findDamage, type SheetDamage } from './damage.ts';
import { areEntriesLocked, entriesOpened } from './entry-locks.ts';
import { findLostCovers } from './lost-covers.ts';
import { type PlainScoreSheet, plainScoreSheet } from './plain-score-sheet.ts';
import { makeOf } from './schema.ts';
import type { SheetPlaces } from './sheet-places.ts';

/** A range of the blueprint where it stands now; `null` where rows inside it have come or gone. */
function movedRange(range: CellRange, move: Move): CellRange | null {
  const first = move(range.row, range.column);
  const last = move(range.row + range.rows - 1, range.column + range.columns - 1);
  if (first === null || last === null || last.row - first.row !== range.rows - 1) return null;
  return { ...first, rows: range.rows, columns: range.columns };
}

/** Rules whose range begins at one of the cells, moved along with it. */
function movedRules<Rule extends { readonly range: CellRange }>(
  rules: readonly Rule[],
  cells: readonly CellRange[],
  move: Move,
  withFormula: (rule: Rule, formula: (formula: string) => string) => Rule,
): readonly Rule[] {
  return rules.flatMap((rule) => {
    const range = movedRange(rule.range, move);
    const isWanted = cells.some(({ row, column }) => row === rule.range.row && column === rule.range.column);
    if (range === null || !isWanted) return [];
    return [{ ...withFormula(rule, (formula) => movedFormula(formula, move) ?? formula), range }];
  });
}

function contentsOf(cells: readonly DamagedCell[], move: Move): Restoration['contents'] {
  return cells.flatMap(({ plan: { content }, row, column }): Restoration['contents'] => {
    if (content.kind !== 'formula') return [{ row, column, content }];
    const formula = movedFormula(content.formula, move);
    return formula === null ? [] : [{ row, column, content: { kind: 'formula', formula } }];
  });
}

function lookOf({ blueprint }: PlainScoreSheet, { row, column }: CellRange): CellStyle | undefined {
  const plan = blueprint.cells.find((cell) => cell.row === row && cell.column === column);
  return plan === undefined ? undefined : blueprint.styles[plan.style];
}

type Look = Omit<Restoration['looks'][number], 'range'>;

function looksOf(
  plain: PlainScoreSheet,
  cells: readonly CellRange[],
  move: Move,
  look: (style: CellStyle) => Look,
): Restoration['looks'] {
  return cells.flatMap((planned) => {
    const style = lookOf(plain, planned);
    const block = plain.blueprint.merges.find(
      (merge) => merge.row === planned.row && merge.column === planned.column,
    );
    const range = movedRange(block ?? planned, move);
    return style === undefined || range === null ? [] : [{ range, ...look(style) }];
  });
}

function partOf(
  plain: PlainScoreSheet,
  image: SheetImage,
  damage: SheetDamage & { readonly places: SheetPlaces },
  edition: Edition,
  part: SheetPart,
): Restoration {
  const { move } = damage.places;
  const lost = findLostCovers(edition, image);
  const planned = (names: readonly string[]): readonly CellRange[] =>
    names.flatMap((name) => plain.image.names.get(name) ?? []);
  switch (part) {
    case 'formulas':
      return { ...NO_RESTORATION, contents: contentsOf([...damage.overwritten, ...damage.changed], move) };
    case 'labels':
      return { ...NO_RESTORATION, contents: contentsOf(damage.labels, move) };
    case 'validations': {
      const cells = planned(lost.validations);
      const validations = movedRules(
        plain.blueprint.validations,
        cells,
        move,
        (validation, moved): Validation =>
          validation.rule.kind === 'list'
            ? validation
            : { ...validation, rule: { kind: 'custom', formula: moved(validation.rule.formula) } },
      );
      return { ...NO_RESTORATION, validations };
    }
    case 'highlights': {
      const cells = planned(lost.highlights);
      const highlights = movedRules(plain.blueprint.highlights, cells, move, (highlight, moved) => ({
        ...highlight,
        formula: moved(highlight.formula),
      }));
      return { ...NO_RESTORATION, highlights };
    }
    case 'locks': {
      // As closing leaves a sheet: the words beside the scores are locked too.
      if (areEntriesLocked(image)) return entriesOpened(edition, image);
      const looks = looksOf(plain, planned(lost.locked), move, ({ isLocked }) => ({ isLocked }));
      return { ...NO_RESTORATION, looks };
    }
    case 'formats': {
      const cells = planned(lost.textFormats);
      return {
        ...NO_RESTORATION,
        looks: looksOf(plain, cells, move, ({ numberFormat }) => ({ numberFormat })),
      };
    }
    case 'rows': {
      const rows = lost.hidden.flatMap((name) => image.names.get(name)?.row ?? []);
      return { ...NO_RESTORATION, rows: [...new Set(rows)].map((row) => ({ row, isHidden: false })) };
    }
    case 'columns': {
      const columns = image.hiddenColumns ?? [];
      return { ...NO_RESTORATION, columns: columns.map((column) => ({ column, isHidden: false })) };
    }
    case 'protection':
      return { ...NO_RESTORATION, protection: 'on' };
  }
}

/**
 * How to put back one part of a score sheet as it was made; `null` where that is not safe: a sheet of another make,
 * or one whose rows or columns cannot be told any more. Never writes into an entry cell.
 */
export function restorationOf(edition: Edition, image: SheetImage, part: SheetPart): Restoration | null {
  if (makeOf(edition, image).kind !== 'current') return null;
  const damage = findDamage(edition, image);
  const { places } = damage;
  if (places === null || damage.sorted.length > 0) return null;
  return partOf(plainScoreSheet(edition), image, { ...damage, places }, edition, part);
}
