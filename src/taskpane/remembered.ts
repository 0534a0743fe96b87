/** What the page keeps between visits under a name; `null` where there is nothing, or where it may keep nothing. */
export function recall(name: string): string | null {
  try {
    return window.localStorage.getItem(`pmqa-scorebook.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a word under a name for the next time, where the page may. */
export function remember(name: string, word: string): void {
  try {
    window.localStorage.setItem(`pmqa-scorebook.${name}`, word);
  } catch {
    // A browser that blocks storage in frames: the choice then holds until the pane is closed.
  }
}
