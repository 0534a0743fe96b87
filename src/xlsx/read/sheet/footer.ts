import type { PrintPlan } from '../../../core/index.ts';

/** Excel's own limit on the three parts with their codes, in UTF-16 units. */
const MOST_FOOTER = 255;

const SECTIONS = { L: 'left', C: 'center', R: 'right' } as const;

/** `&L`, `&C` or `&R`; `&&` is an ampersand, also before such a letter. */
const CODES = /&(?:([LCR])|[^])/g;

/**
 * The parts of a stated footer: `&Lleft&Cmiddle&Rright`. What stands before any code is the middle.
 *
 * @returns `null` for one that is longer than Excel takes
 */
export function footerParts(stated: string): PrintPlan['footer'] | null {
  if (stated.length > MOST_FOOTER) return null;
  const parts = { left: '', center: '', right: '' };
  let section: keyof typeof parts = 'center';
  let position = 0;
  for (const code of stated.matchAll(CODES)) {
    const letter = code[1];
    if (letter !== 'L' && letter !== 'C' && letter !== 'R') continue;
    parts[section] += stated.slice(position, code.index);
    section = SECTIONS[letter];
    position = code.index + code[0].length;
  }
  parts[section] += stated.slice(position);
  const written = Object.values(parts).filter((part) => part !== '');
  return written.reduce((sum, part) => sum + '&L'.length + part.length, 0) > MOST_FOOTER ? null : parts;
}
