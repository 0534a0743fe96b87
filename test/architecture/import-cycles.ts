import type { SourceFile } from './source-files.ts';

/** Every way round in the imports, each as the files along it: `a -> b -> a`. Empty where there is none. */
export function importCycles(files: readonly Pick<SourceFile, 'path' | 'imports'>[]): readonly string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const finished = new Set<string>();
  const cycles: string[] = [];

  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(' -> '));
      return;
    }
    if (finished.has(path)) return;
    for (const imported of importsOf.get(path) ?? []) visit(imported, [...trail, path]);
    finished.add(path);
  };

  for (const { path } of files) visit(path, []);
  return cycles;
}
