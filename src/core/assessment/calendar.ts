import type { CalendarDate } from './facts.ts';

/** Whether a day comes after another one. */
export function isAfter(a: CalendarDate, b: CalendarDate): boolean {
  return a.year !== b.year ? a.year > b.year : a.month !== b.month ? a.month > b.month : a.day > b.day;
}

/**
 * The latest of several by their dates. One alone needs none; of more, each has to have a date.
 *
 * @returns `null` where there is none, or where no date tells which it is
 */
export function latestOf<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => CalendarDate | null,
): Item | null {
  const isLater = (item: Item, other: Item): boolean => {
    const [date, before] = [dateOf(item), dateOf(other)];
    return date !== null && before !== null && isAfter(date, before);
  };
  return items.find((item) => items.every((other) => other === item || isLater(item, other))) ?? null;
}
