import { invalidArgument } from '../host-object.ts';
import { isRecord } from '../wire.ts';

/** An argument that must be text; else InvalidArgument. So for its kin below. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown, least = 0, most = Infinity): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function choiceArgument(value: unknown, choices: readonly string[]): string {
  if (typeof value !== 'string' || !choices.includes(value)) throw invalidArgument();
  return value;
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

/** `#rrggbb` to `#RRGGBB`. */
export function colourArgument(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.toUpperCase();
}
