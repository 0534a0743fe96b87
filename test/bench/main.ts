import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import { createScoreSheet, EDITION_2562, judge, readScoreSheet, toResult } from '../../src/core/index.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { randomAssessment, randomNumbers } from '../formulas/random-assessment.ts';
import { compare } from './measure.ts';

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
