import { HostObject, invalidArgument } from '../host-object.ts';
import { numberArgument } from './arguments.ts';
import { Range } from './range.ts';

/** How many rows and columns stay in view. */
export class WorksheetFreezePanes extends HostObject {
  frozen = { rows: 0, columns: 0 };

  FreezeAt(range: unknown): void {
    if (!(range instanceof Range)) throw invalidArgument();
    const { rows, columns } = range.box;
    this.frozen = { rows, columns };
  }

  FreezeRows(count: unknown): void {
    this.frozen = { rows: numberArgument(count, 1), columns: 0 };
  }

  FreezeColumns(count: unknown): void {
    this.frozen = { rows: 0, columns: numberArgument(count, 1) };
  }
}
