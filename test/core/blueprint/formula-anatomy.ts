/** A formula without its texts and without the names of other sheets. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
}

/** The names of the functions that a formula calls. */
export function functionsIn(formula: string): readonly string[] {
  return [...bare(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = '']) => name);
}

/** The words of a formula that are neither a function, a cell, a text nor TRUE or FALSE: names. */
export function namesIn(formula: string): readonly string[] {
  const words = bare(formula).match(/\$?[A-Za-z_][\w.$]*(?!\w*\()/g) ?? [];
  const functions = new Set(functionsIn(formula));
  return words.filter(
    (word) => !functions.has(word) && !/^\$?[A-Z]{1,3}\$?\d+$/.test(word) && !/^(TRUE|FALSE)$/.test(word),
  );
}

/** The deepest nesting of parentheses; `NaN` where one is closed that was not opened, or never closed. */
export function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of bare(formula)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return NaN;
    deepest = Math.max(deepest, depth);
  }
  return depth === 0 ? deepest : NaN;
}

/** The texts that stand in a formula, as a person reads them. */
export function textsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));
}
