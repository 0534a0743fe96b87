/** Callbacks that come and go. */
export class Listeners<Argument> {
  private readonly callbacks = new Set<(argument: Argument) => void>();

  tell(argument: Argument): void {
    for (const callback of [...this.callbacks]) callback(argument);
  }

  /** The same function may be added more than once; each time ends by its own. */
  add(callback: (argument: Argument) => void): () => void {
    const own = (argument: Argument): void => {
      callback(argument);
    };
    this.callbacks.add(own);
    return () => {
      this.callbacks.delete(own);
    };
  }
}
