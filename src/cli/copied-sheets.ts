import {
  type Closing,
  createClosingSheet,
  createScoreSheet,
  EDITION_2562,
  imageOf,
  type SheetBlueprint,
  type SheetImage,
  withEntriesLocked,
} from '../core/index.ts';
import { sheetNamer, uniqueSheetName } from '../workbook/sheet-name.ts';
import type { FiledScoreSheet } from './score-sheets-of.ts';

/** A score sheet made anew under its own name, as it will stand in the new workbook. */
export interface CopiedSheet {
  readonly filed: FiledScoreSheet;
  readonly blueprint: SheetBlueprint;
  readonly image: SheetImage;
}

/** The score sheets of one file or several made anew; one whose name another has already gets a number. */
export function copiedSheets(filed: readonly FiledScoreSheet[]): readonly CopiedSheet[] {
  const nameFor = sheetNamer([]);
  return filed.map((each) => {
    const { id } = each.sheet;
    const name = nameFor(each.sheet.name);
    const made = { ...createScoreSheet(EDITION_2562, each.reading.assessment), sheetName: name };
    const blueprint = each.closing.kind === 'open' ? made : withEntriesLocked(EDITION_2562, made);
    return { filed: each, blueprint, image: imageOf(blueprint, id, name) };
  });
}

/** Gives sheets names that none has yet. */
export type Naming = (blueprint: SheetBlueprint) => SheetBlueprint;

/** A naming that begins with the score sheets' names, which stay. */
export function namingBeside(copied: readonly CopiedSheet[]): Naming {
  const taken = copied.map(({ blueprint }) => blueprint.sheetName);
  return (blueprint) => {
    const sheetName = uniqueSheetName(blueprint.sheetName, taken);
    taken.push(sheetName);
    return { ...blueprint, sheetName };
  };
}

/** The closings of a score sheet made anew, and after them new ones. */
export function closingSheets(
  { filed, image }: CopiedSheet,
  name: Naming,
  added: readonly Closing[] = [],
): readonly SheetBlueprint[] {
  const { assessment } = filed.reading;
  const kept = filed.closings.map(({ sheet, closing }) => ({
    ...createClosingSheet(EDITION_2562, { closing, source: image, assessment }),
    sheetName: sheet,
  }));
  const made = added.map((closing) =>
    createClosingSheet(EDITION_2562, { closing, source: image, assessment }),
  );
  return [...kept, ...made].map(name);
}
