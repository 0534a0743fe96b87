import {
  createScoreSheet,
  EDITION_2562,
  EVERYTHING,
  type FileOutcome,
  imageOf,
} from '../../src/core/index.ts';
import { type ChosenFile, takeFiles } from '../../src/workbook/take-files.ts';
import { assessmentOf } from '../core/panel/panels.ts';

const TAKING = { wanted: EVERYTHING, today: { year: 2026, month: 11, day: 22 } };

/** A file with one assessor's score sheet, which notes that it was read. */
function chosen(name: string, read: string[]): ChosenFile {
  const sheet = createScoreSheet(EDITION_2562, assessmentOf(name));
  return {
    name,
    read: () => {
      read.push(name);
      return Promise.resolve([imageOf(sheet, '1', sheet.sheetName)]);
    },
  };
}

describe('taking files', () => {
  test('reads one after the other and tells of each', async () => {
    const read: string[] = [];
    const told: (readonly [string, FileOutcome['status'], number, number])[] = [];
    const damaged: ChosenFile = { name: 'b', read: () => Promise.resolve('damaged') };
    const outcomes = await takeFiles(EDITION_2562, [chosen('a', read), damaged, chosen('c', read)], {
      ...TAKING,
      onOutcome: ({ file, status }, done) => {
        told.push([file, status, done, read.length]);
      },
    });
    expect(told).toEqual([
      ['a', 'taken', 1, 1],
      ['b', 'refused', 2, 1],
      ['c', 'taken', 3, 2],
    ]);
    expect(outcomes?.map(({ status }) => status)).toEqual(['taken', 'refused', 'taken']);
  });

  test('reads nothing more once it is cancelled, and gives nothing', async () => {
    const read: string[] = [];
    const outcomes = await takeFiles(EDITION_2562, [chosen('a', read), chosen('b', read)], {
      ...TAKING,
      isCancelled: () => read.length === 1,
    });
    expect({ outcomes, read }).toEqual({ outcomes: null, read: ['a'] });
  });
});
