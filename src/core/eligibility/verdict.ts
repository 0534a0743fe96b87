/** ผ่าน · ไม่ผ่าน · ขึ้นกับการตีความ · ยังสรุปไม่ได้ */
export type Verdict = 'pass' | 'fail' | 'dependsOnReading' | 'undecided';

/** A verdict under one choice of every reading. */
export type SettledVerdict = Exclude<Verdict, 'dependsOnReading'>;

/**
 * Over all choices that are still open: unanimous stays so; while anything is undecided nothing is said;
 * what is decided differently depends on the reading. `verdicts` holds one at least.
 */
export function acrossReadings(verdicts: readonly SettledVerdict[]): Verdict {
  if (verdicts.every((verdict) => verdict === 'pass')) return 'pass';
  if (verdicts.every((verdict) => verdict === 'fail')) return 'fail';
  return verdicts.includes('undecided') ? 'undecided' : 'dependsOnReading';
}

/** All of several gates under one choice of every reading. */
export function allOf(verdicts: readonly SettledVerdict[]): SettledVerdict {
  if (verdicts.includes('fail')) return 'fail';
  return verdicts.includes('undecided') ? 'undecided' : 'pass';
}

const FIRST_THAT_OCCURS = [
  'fail',
  'undecided',
  'dependsOnReading',
  'pass',
] as const satisfies readonly Verdict[];

/** Points and conditions together: the first of fail, undecided, dependsOnReading, pass that occurs. */
export function together(verdicts: readonly Verdict[]): Verdict {
  return FIRST_THAT_OCCURS.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
