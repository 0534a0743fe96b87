import { HostError } from './host-object.ts';
import type { Action } from './wire.ts';

/** What a test can make go wrong. */
export class Faults {
  /** A cell is being edited: Excel takes no batch at all. */
  isCellBeingEdited = false;
  /** Nothing reaches Excel. */
  isConnectionLost = false;
  private readonly planned: { code: string; matches: (action: Action) => boolean }[] = [];

  /** The next action that `matches` fails with `code`, once. */
  failAction(code: string, matches: (action: Action) => boolean): void {
    this.planned.push({ code, matches });
  }

  /** Why this action is to be refused; null where it is not. */
  refusal(action: Action): HostError | null {
    if (this.isCellBeingEdited) {
      return new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.', 409);
    }
    const index = this.planned.findIndex((fault) => fault.matches(action));
    const fault = this.planned[index];
    if (!fault) return null;
    this.planned.splice(index, 1);
    return new HostError(fault.code, 'A fault made for a test.', 500);
  }
}
