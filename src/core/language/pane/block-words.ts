import type { ProblemCode } from '../../scoring/problem.ts';

/** The kinds of problems that a paste or a fill brings in blocks, and that single cells mend. */
export const BLOCK_CODES = [
  'disguisedNumber',
  'notANumber',
  'placeholder',
  'wordVariant',
  'date',
  'percentFormat',
  'fraction',
  'maximumChanged',
  'choiceUnknown',
] as const satisfies readonly ProblemCode[];

export type BlockCode = (typeof BLOCK_CODES)[number];

/** What is done to all cells of a kind at once, before their number. */
export type BlockWords = Readonly<Record<BlockCode, string>>;

export const THAI_BLOCKS: BlockWords = {
  disguisedNumber: 'แก้ตัวเลข',
  notANumber: 'ล้างช่องที่ไม่มีตัวเลข',
  placeholder: 'ล้างขีดหรือคำแทนช่องว่าง',
  wordVariant: 'แก้คำที่สะกดต่าง',
  date: 'ล้างวันที่',
  percentFormat: 'แก้ร้อยละเป็นคะแนน',
  fraction: 'แก้เศษของคะแนนเต็มเป็นคะแนน',
  maximumChanged: 'คืนคะแนนเต็ม',
  choiceUnknown: 'แก้คำให้ตรงรายการ',
};

export const ENGLISH_BLOCKS: BlockWords = {
  disguisedNumber: 'Mend numbers',
  notANumber: 'Clear cells without a number',
  placeholder: 'Clear dashes and words for “none”',
  wordVariant: 'Mend words that are spelt otherwise',
  date: 'Clear dates',
  percentFormat: 'Change percentages to points',
  fraction: 'Change parts of the maximum to points',
  maximumChanged: 'Put maxima back',
  choiceUnknown: 'Mend words of the lists',
};
