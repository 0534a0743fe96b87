import {
  compile,
  compiledJson,
  createScoreSheet,
  DEFAULT_SPREAD_LIMIT,
  EDITION_2562,
  EVERYTHING,
  PANEL_SENTENCES,
  PLAIN_COMBINING,
} from '../../src/core/index.ts';
import { collectEarly } from '../../src/cli/collect-early.ts';
import { compiledSheets } from '../../src/workbook/compiled-sheets.ts';
import { type ChosenFile, takeFiles } from '../../src/workbook/take-files.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { DEFLATED } from '../../src/xlsx/text-packing.ts';
import { writeInPieces } from '../../src/xlsx/write-in-pieces.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { randomAssessment, randomNumbers } from '../formulas/random-assessment.ts';

// A program that compiles as many workbooks as it is told, as the command line does, and prints the megabytes that it took.

const PANEL = 5;
const TODAY = { year: 2026, month: 11, day: 22 };
const random = randomNumbers(7);

function fileOf(index: number): ChosenFile {
  return {
    name: `${String(index)}.xlsx`,
    read: async () => {
      const assessment = randomAssessment(random);
      const agency = `กรม ${String(Math.floor(index / PANEL))}`;
      const facts = { ...assessment.facts, agency, assessor: `A${String(index % PANEL)}` };
      return readWorkbook(await writeWorkbook([createScoreSheet(EDITION_2562, { ...assessment, facts })]))
        .sheets;
    },
  };
}

collectEarly();
const files = Array.from({ length: Number(process.argv[2]) }, (_, index) => fileOf(index));
const outcomes = await takeFiles(EDITION_2562, files, {
  wanted: EVERYTHING,
  today: TODAY,
  packing: DEFLATED,
});
const compilation = compile(EDITION_2562, outcomes ?? [], {
  combining: PLAIN_COMBINING,
  spreadLimit: DEFAULT_SPREAD_LIMIT,
  isAnonymous: false,
  roster: null,
});
let written = 0;
for await (const piece of writeInPieces(compiledSheets(EDITION_2562, compilation, TODAY, DEFLATED)))
  written += piece.length;
for (const piece of compiledJson(EDITION_2562, compilation, PANEL_SENTENCES.th)) written += piece.length;
if (written === 0) throw new Error('Nothing was written.');
console.log(process.resourceUsage().maxRSS / 1024);
