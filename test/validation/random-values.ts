import type { CellValue } from '../../src/core/index.ts';

const TEXTS = [
  ...[
    '๑๒๐',
    '６０',
    '27,5',
    '1,200',
    '60\u00A0',
    '6\u200B0',
    "'60",
    '+60',
    '60 คะแนน',
    '60/120',
    '50%',
    '-',
    'ไม่มี',
  ],
  ...[
    'n/a',
    'งดให้คะแนน',
    'มีส่วนได้เสีย',
    ' ',
    '\u200B',
    '=1+1',
    '#N/A',
    'TRUE',
    '1e5',
    '０',
    '๐',
    '๒๕๖๙',
    '30/9/2569',
  ],
  ...[
    'ผ่าน',
    'Site\u00A0Visit',
    '1, 3',
    '๑ ๓',
    'ยังไม่กำหนด',
    'ร้อยละ 50 พอดีก็ผ่าน',
    'ตรงเกณฑ์พอดี',
    '2569-02-29',
    '\uD83D',
  ],
];

const NUMBERS = [
  0, 0.5, 0.005, 1, 27.5, 60, 69.99, 70, 70.01, 85, 100, 110, 120, 120.01, -1, -0, 1e300, 1e-9,
];
const MORE_NUMBERS = [
  46_024,
  244_675,
  2_026,
  2_569,
  0.1 + 0.2,
  33.33,
  33.333,
  2_958_465,
  Number.MAX_SAFE_INTEGER,
];

const SIGNS = Array.from('0123456789๐๕๙０９.,/％%+-−\u00A0\u200B’\'"eE กขคะแนน\n\t<&>');

function pick<T>(random: () => number, choices: readonly T[]): T | undefined {
  return choices[Math.floor(random() * choices.length)];
}

function randomText(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(random, SIGNS) ?? '').join('');
}

/** Whatever a person, a paste or a program may leave in a cell; many of them near what is right. */
export function randomValue(random: () => number): CellValue {
  const draw = random();
  if (draw < 0.1) return null;
  if (draw < 0.3) return Math.round(random() * 12_500) / 100;
  if (draw < 0.4) return pick(random, [...NUMBERS, ...MORE_NUMBERS]) ?? 0;
  if (draw < 0.5) return (random() - 0.3) * 10 ** (random() * 8 - 2);
  if (draw < 0.55) return random() < 0.5;
  if (draw < 0.6) return { error: pick(random, ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?']) ?? '#N/A' };
  return draw < 0.85 ? (pick(random, TEXTS) ?? '') : randomText(random);
}

const FORMATS = ['General', '0.00', '@', '0%', 'd-mmm', 'yyyy-mm-dd', '[Red]0', '0.00 "days"'];

/** A number format, most often the one that the cell has. */
export function randomFormat(random: () => number): string {
  return random() < 0.7 ? '0.00' : (pick(random, FORMATS) ?? 'General');
}
