import type { Catalogue, Edition, ReadingChoices, ReadingId, Readings } from '../../core/index.ts';

/** One choice of a reading in words. */
export interface ChoiceLine {
  readonly words: string;
  /** The committee settled on it for this sheet. */
  readonly isSettled: boolean;
  /** The book's words favour it. */
  readonly isFavoured: boolean;
}

/** The choices of a reading, the strict one first. */
export function choiceLines<R extends ReadingId>(
  edition: Edition,
  catalogue: Catalogue,
  readings: Readings,
  id: R,
): readonly ChoiceLine[] {
  const { choices, favoured } = edition.readings[id];
  return choices.map((choice: ReadingChoices[R]) => ({
    words: catalogue.reading[id].choice[choice],
    isSettled: readings[id] === choice,
    isFavoured: favoured === choice,
  }));
}

/** `ต้องมากกว่าร้อยละ 50`: what a combination says on one reading. */
export function choiceWords<R extends ReadingId>(
  catalogue: Catalogue,
  combination: ReadingChoices,
  id: R,
): string {
  return catalogue.reading[id].choice[combination[id]];
}
