import { createLaterAwardsSheet, type Facts, LATER_NAMES } from '../../src/core/index.ts';
import type { Change } from './change.ts';
import type { Scenario } from './scenarios.ts';
import type { ChangedSheet } from './three-ways.ts';

const LINE = { year: 2566, agency: 'กรมที่ดิน', category: 3, source: 'ประกาศ ก.พ.ร.', remark: null };

type Lines = Parameters<typeof createLaterAwardsSheet>[0];

function later(lines: Lines, ...changes: readonly Change[]): ChangedSheet {
  return { blueprint: createLaterAwardsSheet(lines), changes };
}

/**
 * What people enter on sheets of later awards.
 *
 * @param sheet makes a score sheet of these facts, which has no problem else
 */
export function laterAwardScenarios(sheet: (facts: Partial<Facts>) => ChangedSheet): readonly Scenario[] {
  const declared = sheet({ agency: 'กรมที่ดิน', priorAwards: ['1', '3'] });
  return [
    {
      what: 'later awards: offered together with the register',
      sheets: [sheet({ agency: 'กรมที่ดิน', award: 'category-3' }), later([LINE, { ...LINE, category: 5 }])],
    },
    {
      what: 'later awards: not declared',
      sheets: [sheet({ agency: 'กรมตัวอย่าง', priorAwards: [] }), later([{ ...LINE, agency: 'กรม ตัวอย่าง' }])],
    },
    {
      what: 'later awards: lines that do not count',
      sheets: [
        declared,
        later(
          [
            LINE,
            { ...LINE, year: null, agency: null },
            { ...LINE, year: 66, category: 7 },
            { ...LINE, year: 2023 },
            { ...LINE, year: 2564, category: 1 },
            { ...LINE, year: 2564, category: 2 },
            { ...LINE, year: 2570 },
          ],
          { kind: 'cell', name: LATER_NAMES.agency, value: { error: '#N/A' } },
        ),
      ],
    },
    {
      what: 'later awards: lines that count and ask',
      sheets: [
        declared,
        later([
          { ...LINE, source: null },
          { ...LINE, year: '๒๕๖๖', agency: 'กรม ที่ดิน' },
          { ...LINE, category: 1 },
          { ...LINE, agency: 'กรมที่ดืน' },
        ]),
      ],
    },
    { what: 'later awards: on two sheets', sheets: [declared, later([LINE]), later([LINE])] },
    {
      what: 'later awards: a column is gone',
      sheets: [declared, later([LINE], { kind: 'withoutName', name: LATER_NAMES.category })],
    },
  ];
}
