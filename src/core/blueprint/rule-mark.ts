import type { Validation } from './blueprint.ts';

/** Texts and numbers of a formula; names, functions and references are met first, so that their digits do not count. */
const TOKEN = /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?![\w.(])|[\p{L}_][\p{L}\p{M}\p{N}_.]*|\d+(?:\.\d+)?/giu;

/**
 * What tells one validation from another wherever rows have moved it and however a program writes formulas: its kind
 * and its literals in their order, without references, functions and separators, and without 0 and 1, which LibreOffice writes
 * for FALSE and TRUE.
 */
export function ruleMark(rule: Validation['rule']): string {
  if (rule.kind === 'list') return `list ${rule.items.map((item) => item.trim()).join(',')}`;
  const literals = (rule.formula.match(TOKEN) ?? []).filter(
    (token) => /^["\d]/.test(token) && token !== '0' && token !== '1',
  );
  return `custom ${literals.join(' ')}`;
}
