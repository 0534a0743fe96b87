import { ICommandService } from '@univerjs/core';
import {
  RichTextEditingMutation,
  SetSelectionsOperation,
  SheetInterceptorService,
  VALIDATE_CELL,
} from '@univerjs/preset-sheets-core';
import type { Book } from './book.ts';

/** Not every key selects a cell. */
const LONGEST_WAIT_MILLISECONDS = 300;

/** Something typed, to be typed again. */
type Typed = { readonly text: string } | { readonly key: KeyboardEvent };

/** Writes characters, which come as an event of their own. */
function isWriting({ key }: KeyboardEvent): boolean {
  return /^.$/u.test(key);
}

function isShortcut({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** One after the other; letters that follow each other are written in one go. */
function withTyped(kept: readonly Typed[], typed: Typed): readonly Typed[] {
  const last = kept.at(-1);
  if (last === undefined || !('text' in last) || !('text' in typed)) return [...kept, typed];
  return [...kept.slice(0, -1), { text: last.text + typed.text }];
}

/** Univer takes text from the element that has the focus, once it is told that there is some. */
function typeAgain(typed: Typed): void {
  const element = document.activeElement;
  // Nothing is typed into a question that has come up meanwhile.
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return;
  if ('key' in typed) element.dispatchEvent(typed.key);
  else {
    element.textContent = typed.text;
    element.dispatchEvent(
      new InputEvent('input', { data: typed.text, inputType: 'insertText', bubbles: true }),
    );
  }
}

/** Waits until Univer has carried out a command, and all that follows it at once; or until it clearly will not. */
function whenDone({ injector }: Book, command: string): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      listening.dispose();
      setTimeout(resolve);
    };
    const timer = setTimeout(end, LONGEST_WAIT_MILLISECONDS);
    const listening = injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === command) end();
    });
  });
}

/**
 * Keeps what is typed while an entry is still being checked, and types it once the next cell is selected. Univer
 * writes an entry, checks it, and only then moves on: what a quick typist types meanwhile would replace the entry.
 * Where the entry is refused nothing is typed on, as the user is asked about it then.
 */
export class TypedAhead {
  private readonly place: HTMLElement;
  private checks = 0;
  private kept: readonly Typed[] = [];
  private isTypingOn = false;
  /** What is typed again just now is let through. */
  private isOurs = false;

  /** @param place what the book will be shown in; Univer must not have started there, as it listens too */
  constructor(place: HTMLElement) {
    this.place = place;
    window.addEventListener('keydown', this.onKey, { capture: true });
    window.addEventListener('beforeinput', this.onText, { capture: true });
  }

  /** Learns from here on when an entry is being checked. */
  attach(book: Book): void {
    book.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
      // Before Univer's own check, so that all of it is waited for.
      priority: 1_000,
      handler: async (checked, _, next) => {
        this.checks += 1;
        const isTaken = (await next(checked)) !== false;
        if (isTaken) void this.goOn(book);
        else {
          this.kept = [];
          this.checks -= 1;
        }
        return isTaken;
      },
    });
  }

  stop(): void {
    window.removeEventListener('keydown', this.onKey, { capture: true });
    window.removeEventListener('beforeinput', this.onText, { capture: true });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!this.isToBeKept(event) || isShortcut(event)) return;
    event.stopImmediatePropagation();
    if (isWriting(event)) return;
    event.preventDefault();
    this.kept = withTyped(this.kept, { key: new KeyboardEvent('keydown', event) });
  };

  private readonly onText = (event: InputEvent): void => {
    if (!this.isToBeKept(event) || event.data === null) return;
    event.preventDefault();
    this.kept = withTyped(this.kept, { text: event.data });
  };

  private isToBeKept({ target }: Event): boolean {
    const isUnderWay = this.checks > 0 || this.isTypingOn;
    return isUnderWay && !this.isOurs && target instanceof Node && this.place.contains(target);
  }

  /** Types on once the cell after a checked one is selected. */
  private async goOn(book: Book): Promise<void> {
    await whenDone(book, SetSelectionsOperation.id);
    this.checks -= 1;
    await this.typeOn(book);
  }

  private async typeOn(book: Book): Promise<void> {
    if (this.isTypingOn) return;
    this.isTypingOn = true;
    for (;;) {
      const [next, ...more] = this.kept;
      if (next === undefined || this.checks > 0) break;
      this.kept = more;
      const isDone = whenDone(book, 'text' in next ? RichTextEditingMutation.id : SetSelectionsOperation.id);
      this.isOurs = true;
      typeAgain(next);
      this.isOurs = false;
      await isDone;
    }
    this.isTypingOn = false;
  }
}
