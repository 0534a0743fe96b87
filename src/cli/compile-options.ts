import {
  AWARD_IDS,
  type AwardId,
  type Combining,
  DEFAULT_SPREAD_LIMIT,
  type Method,
  METHODS,
  type Round,
  type Rounding,
  ROUNDINGS,
  ROUNDS,
  type Wanted,
} from '../core/index.ts';

/** The options of `compile` as they were typed; `null` where nothing was. */
export interface TypedCompileOptions {
  readonly method: string | null;
  readonly rounding: string | null;
  readonly spread: string | null;
  readonly award: string | null;
  readonly round: string | null;
  readonly agency: string | null;
}

/** What `compile` is to do with the files. */
export interface CompileOptions {
  readonly combining: Combining;
  /** In percent of a criterion's maximum. */
  readonly spreadLimit: number;
  readonly wanted: Wanted;
}

/** The one of `words` that was typed, or the first; `undefined` for any other. */
function oneOf<W extends string>(words: readonly [W, ...W[]], typed: string | null): W | undefined {
  return typed === null ? words[0] : words.find((word) => word === typed);
}

function limitOf(typed: string | null): number | undefined {
  if (typed === null) return DEFAULT_SPREAD_LIMIT;
  const limit = /^\d{1,3}$/.test(typed) ? Number(typed) : 101;
  return limit <= 100 ? limit : undefined;
}

/** Understands the options; `null` where one of them is none. */
export function compileOptionsOf(typed: TypedCompileOptions): CompileOptions | null {
  const among = <W extends string>(words: readonly W[], word: string | null): W | null | undefined =>
    word === null ? null : words.find((each) => each === word);
  const method = oneOf<Method>(METHODS, typed.method);
  const rounding = oneOf<Rounding>(ROUNDINGS, typed.rounding);
  const spreadLimit = limitOf(typed.spread);
  const award = among<AwardId>(AWARD_IDS, typed.award);
  const round = among<Round>(ROUNDS, typed.round);
  if (method === undefined || rounding === undefined || spreadLimit === undefined) return null;
  if (award === undefined || round === undefined) return null;
  return { combining: { method, rounding }, spreadLimit, wanted: { agency: typed.agency, award, round } };
}
