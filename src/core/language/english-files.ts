import type { Expectation, RecordProblem } from '../record/record-problem.ts';
import type { FileTroubleCode } from './trouble.ts';

/** Why a file could not be read or written, and what to do. */
export const ENGLISH_FILES: Readonly<Record<FileTroubleCode, string>> = {
  notFound: 'There is no such file. Check its name and folder.',
  notReadable: 'The file could not be opened. Check your rights, and close other programs that have it open.',
  notWritable:
    'The file could not be written; nothing has changed. Check that the folder is there and writable.',
  sameFile: 'The file to write is the file to read, so nothing was written. Give --out another name.',
  notUtf8: 'The text file is not in UTF-8, so its Thai letters cannot be read. Save it again as UTF-8.',
  exists:
    'There is a file of this name, and it was not overwritten. Choose another name, or add --force to overwrite it.',
  noScoreSheet:
    'The workbook has no score sheet of PMQA Scorebook. Check that it is the right file, or make one with the command new.',
  noRounds:
    'No assessor has score sheets of two rounds on one agency. Check that the sheets name agency, assessor and round, or add the file of another round.',
  notZip:
    'This is no .xlsx file, or an empty one. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  encrypted:
    'The file has a password, so it cannot be read. Take the password off in Excel and save it again.',
  oldFormat:
    'This is a file of an old Excel (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  notWorkbook: 'This is no Excel workbook. Open it in the program that made it and save it as .xlsx.',
  damaged:
    'The file is damaged or incomplete. Ask its sender for it again, or open it in Excel and save it again.',
  tooLarge:
    'The file is larger than a score sheet should be. Copy the score sheet to a new workbook and save that.',
  unsafeXml:
    'The file holds what no spreadsheet program writes and what may do harm, so it is not read. Ask its sender for it again.',
  unsupported:
    'The file is of a form that is not read yet. Open it in Excel and save it as an Excel Workbook (.xlsx).',
};

function expectation(expected: Expectation): string {
  switch (expected.kind) {
    case 'json':
      return 'one JSON record a line is needed';
    case 'object':
      return 'an object { … } is needed';
    case 'present':
      return 'this is needed';
    case 'knownKey':
      return `this key is not known; the keys are ${expected.keys.join(', ')}`;
    case 'text':
      return `a text of ${String(expected.longest)} characters at most, or null, is needed`;
    case 'oneOf':
      return `one of ${expected.values.join(', ')} is needed`;
    case 'categories':
      return 'a list of category numbers "1" to "6" is needed, such as ["1","3"], or null';
    case 'score':
      return `a number from 0 to ${String(expected.maximum)} with two decimals at most is needed, or null for no score yet`;
  }
}

/** Where a record is wrong, what stands there, and what has to stand there. */
export function englishRecordProblem({ path, found, expected }: RecordProblem): string {
  const where = path === '' ? 'The record' : path;
  return `${where}${found === '' ? '' : ` is ${found}`}: ${expectation(expected)}.`;
}
