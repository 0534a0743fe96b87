import type { Assessment } from '../assessment/assessment.ts';
import type { CalendarDate } from '../assessment/facts.ts';
import { type CanonicalValue, canonicalValues } from './canonical.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Why the scores were opened again; `by` and `on` as far as they were said. */
export interface Reopening {
  readonly reason: string;
  readonly by: string;
  readonly on: CalendarDate | null;
}

/** A score sheet as it was closed: the values then, with their fingerprint. It shows changes; it prevents none. */
export interface Closing {
  /** As typed. */
  readonly by: string;
  /** `null` where the day can be read no more. */
  readonly on: CalendarDate | null;
  readonly fingerprint: string;
  /** By key, in the canonical order. */
  readonly values: ReadonlyMap<string, string>;
  readonly reopening: Reopening | null;
}

/** A closing, and the sheets that it was read from and is about. */
export interface ClosingSheet {
  /** What an edge finds the closing sheet by. */
  readonly id: string;
  readonly sheet: string;
  /** The name of the score sheet; `null` once that is gone. */
  readonly source: string | null;
  readonly closing: Closing;
}

/** A value that is another than it was; the new one with its place. */
export interface ValueChange {
  readonly then: string;
  readonly now: CanonicalValue;
}

/** How a score sheet stands to its closings. */
export type ClosingState =
  /** Never closed, or opened again with a reason. */
  | { readonly kind: 'open' }
  | { readonly kind: 'closed'; readonly by: ClosingSheet }
  | { readonly kind: 'changed'; readonly by: ClosingSheet; readonly changes: readonly ValueChange[] }
  /** What the closing holds is not what it was made of. */
  | { readonly kind: 'damaged'; readonly by: ClosingSheet };

/** Closes an assessment as it stands. */
export function closingOf(assessment: Assessment, by: string, on: CalendarDate): Closing {
  const values = canonicalValues(assessment);
  return {
    by,
    on,
    fingerprint: fingerprintOf(values),
    values: new Map(values.map(({ key, value }) => [key, value])),
    reopening: null,
  };
}

function isIntact({ values, fingerprint }: Closing): boolean {
  return fingerprintOf([...values].map(([key, value]) => ({ key, value }))) === fingerprint;
}

/** The closing that is in force: the last one that was not opened again. */
export function closingInForce(closings: readonly ClosingSheet[]): ClosingSheet | undefined {
  return closings.findLast(({ closing }) => closing.reopening === null);
}

/** The closings in force whose score sheet is not among those of these names: it was deleted, or is one no more. */
export function orphanedClosings(
  closings: readonly ClosingSheet[],
  scoreSheets: readonly string[],
): readonly ClosingSheet[] {
  return closings.filter(
    ({ source, closing }) => closing.reopening === null && (source === null || !scoreSheets.includes(source)),
  );
}

/**
 * How an assessment stands to its closings: the last one counts that was not opened again.
 *
 * @param closings those of its score sheet, in the workbook's order
 */
export function closingState(assessment: Assessment, closings: readonly ClosingSheet[]): ClosingState {
  const by = closingInForce(closings);
  if (by === undefined) return { kind: 'open' };
  if (!isIntact(by.closing)) return { kind: 'damaged', by };
  const changes = canonicalValues(assessment).flatMap((now): readonly ValueChange[] => {
    const then = by.closing.values.get(now.key) ?? '';
    return then === now.value ? [] : [{ then, now }];
  });
  return changes.length === 0 ? { kind: 'closed', by } : { kind: 'changed', by, changes };
}
