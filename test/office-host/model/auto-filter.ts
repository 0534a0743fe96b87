import { HostObject, invalidArgument } from '../host-object.ts';
import { Range } from './range.ts';

/** The one table of a sheet that can be sorted and filtered from its head. */
export class AutoFilter extends HostObject {
  filtered: Range['box'] | null = null;

  Apply(range: unknown): void {
    if (!(range instanceof Range)) throw invalidArgument();
    this.filtered = range.box;
  }
}
