import type { Catalogue, Edition, ReadingChoices, ReadingId, Readings } from '../../core/index.ts';

/** One choice of a reading in words. */
export interface ChoiceLine {
  readonly words: string;
  /** The committee settled on it for this sheet. */
  readonly isSettled: boolean;
  /** The book's words favour it. */
  readonly isFavoured: boolean;
  /** The readings once the committee settles on it. */
  readonly after: Readings;
}

/** The choices of a reading, the strict one first. */
export function choiceLines(
  edition: Edition,
  catalogue: Catalogue,
  readings: Readings,
  id: ReadingId,
): readonly ChoiceLine[] {
  const words: Readonly<Record<string, string>> = catalogue.reading[id].choice;
  const { choices, favoured } = edition.readings[id];
  return choices.map((choice) => ({
    words: words[choice] ?? choice,
    isSettled: readings[id] === choice,
    isFavoured: favoured === choice,
    after: { ...readings, [id]: choice },
  }));
}

/** What is in force on one reading, in words. */
export function stateWords(catalogue: Catalogue, readings: Readings, id: ReadingId): string {
  const words: Readonly<Record<string, string>> = catalogue.reading[id].choice;
  const state = readings[id];
  return state === 'open' ? catalogue.open : (words[state] ?? state);
}

/** `ต้องมากกว่าร้อยละ 50`: what a combination says on one reading. */
export function choiceWords(catalogue: Catalogue, combination: ReadingChoices, id: ReadingId): string {
  const words: Readonly<Record<string, string>> = catalogue.reading[id].choice;
  return words[combination[id]] ?? combination[id];
}
