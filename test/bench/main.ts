import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import {
  type Compilation,
  compile,
  createScoreSheet,
  DEFAULT_SPREAD_LIMIT,
  EDITION_2562,
  EVERYTHING,
  judge,
  PLAIN_COMBINING,
  readScoreSheet,
  takeFile,
  toResult,
} from '../../src/core/index.ts';
import { compiledSheets } from '../../src/workbook/compiled-sheets.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeInPieces } from '../../src/xlsx/write-in-pieces.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { randomAssessment, randomNumbers } from '../formulas/random-assessment.ts';
import { compare } from './measure.ts';
import { compareMemory } from './memory.ts';

// Ratios side by side in one run: a time alone says more of the machine than of the program.

const random = randomNumbers(1);
const assessments = Array.from({ length: 500 }, () => randomAssessment(random));
const [assessment = randomAssessment(random)] = assessments;
const blueprint = createScoreSheet(EDITION_2562, assessment);
const bytes = await writeWorkbook([blueprint]);
const [image] = readWorkbook(bytes).sheets;
if (image === undefined) throw new Error('The score sheet is not there.');
const results = assessments.map((each) => toResult(each, judge(EDITION_2562, each)));

await compare('500 assessments', 20, [
  {
    name: 'seven verdicts with all findings',
    run: () => assessments.map((each) => judge(EDITION_2562, each)),
  },
  { name: 'writing the same results as JSON', run: () => results.map((result) => JSON.stringify(result)) },
]);

await compare('one score sheet from .xlsx', 30, [
  { name: 'our bounded reader', run: () => readWorkbook(bytes) },
  {
    name: 'our reader, entries and all seven verdicts',
    run: () => {
      const [sheet] = readWorkbook(bytes).sheets;
      return sheet && judge(EDITION_2562, readScoreSheet(EDITION_2562, sheet).assessment);
    },
  },
  { name: 'hucre', run: () => readXlsx(bytes) },
  { name: 'exceljs', run: async () => new ExcelJS.Workbook().xlsx.load(Uint8Array.from(bytes).buffer) },
]);

await compare('one score sheet to .xlsx', 20, [
  { name: 'blueprint alone', run: () => createScoreSheet(EDITION_2562, assessment) },
  { name: 'blueprint and file', run: () => writeWorkbook([createScoreSheet(EDITION_2562, assessment)]) },
]);

const PANEL = 5;
const today = { year: 2026, month: 11, day: 22 };
const files = await Promise.all(
  assessments.slice(0, 50).map(async (each, index) => {
    const agency = `กรม ${String(Math.floor(index / PANEL))}`;
    const facts = {
      ...each.facts,
      agency,
      assessor: `A${String(index % PANEL)}`,
      award: 'category-1',
    } as const;
    return writeWorkbook([createScoreSheet(EDITION_2562, { ...each, facts })]);
  }),
);
const wish = {
  combining: PLAIN_COMBINING,
  spreadLimit: DEFAULT_SPREAD_LIMIT,
  isAnonymous: false,
  roster: null,
};
const taken = files.map((file, index) =>
  takeFile(EDITION_2562, `${String(index)}.xlsx`, readWorkbook(file).sheets, EVERYTHING, today),
);
const compilation = compile(EDITION_2562, taken, wish);

async function writtenInPieces(made: Compilation): Promise<number> {
  let bytes = 0;
  for await (const piece of writeInPieces(compiledSheets(EDITION_2562, made, today))) bytes += piece.length;
  return bytes;
}

await compare('50 workbooks of 10 panels', 10, [
  { name: 'our bounded reader', run: () => files.map((file) => readWorkbook(file)) },
  {
    name: 'our reader, and each file taken',
    run: () =>
      files.map((file, index) =>
        takeFile(EDITION_2562, `${String(index)}.xlsx`, readWorkbook(file).sheets, EVERYTHING, today),
      ),
  },
  { name: 'compiled', run: () => compile(EDITION_2562, taken, wish) },
  { name: 'the sheets of it', run: () => [...compiledSheets(EDITION_2562, compilation, today)] },
  {
    name: 'the workbook of it',
    run: () => writeWorkbook([...compiledSheets(EDITION_2562, compilation, today)]),
  },
  { name: 'the same workbook in pieces', run: () => writtenInPieces(compilation) },
]);

await compareMemory(500);
