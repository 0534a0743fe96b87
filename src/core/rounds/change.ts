import type { Assessment } from '../assessment/assessment.ts';
import type { CriterionId } from '../criteria/criterion.ts';
import type { Edition } from '../criteria/edition.ts';
import { type Entry, scoreOf } from '../scoring/entry.ts';

/** By how much a score has changed. */
export interface Change {
  /** In hundredths of a point. */
  readonly hundredths: number;
  /** In percentage points of the maximum. */
  readonly percentPoints: number;
}

/** One criterion in two rounds. */
export interface RowChange {
  readonly criterion: CriterionId;
  readonly before: Entry;
  readonly now: Entry;
  /** `null` where either round has no score: a score that is not there is no 0. */
  readonly change: Change | null;
}

/** What has changed from one round to another. */
export interface RoundChange {
  readonly rows: readonly RowChange[];
  /** Of the sums; `null` until both rounds have a score in every criterion. */
  readonly total: Change | null;
}

/** A change against a maximum in points: a hundredth of a point is a percent of it over the maximum. */
function changeOf(before: number, now: number, maximum: number): Change {
  return { hundredths: now - before, percentPoints: (now - before) / maximum };
}

/** What has changed from one round to another, criterion by criterion. */
export function changeBetween(edition: Edition, before: Assessment, now: Assessment): RoundChange {
  const rows = edition.criteria.map(({ id, maximum }): RowChange => {
    const [was, is] = [before.entries[id], now.entries[id]];
    const [from, to] = [scoreOf(was), scoreOf(is)];
    const change = from === null || to === null ? null : changeOf(from, to, maximum);
    return { criterion: id, before: was, now: is, change };
  });
  const changes = rows.flatMap(({ change }) => change ?? []);
  const sum = changes.reduce((all, { hundredths }) => all + hundredths, 0);
  return { rows, total: changes.length < rows.length ? null : changeOf(0, sum, edition.maximum) };
}
