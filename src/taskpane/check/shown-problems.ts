import type { Catalogue, Problem, Severity } from '../../core/index.ts';
import type { ProblemFilter } from '../state/problem-filter.ts';

/** The severity that is shown: all of them where no problem has the chosen one any more. */
export function shownSeverity(problems: readonly Problem[], { severity }: ProblemFilter): Severity | null {
  return problems.some((each) => each.severity === severity) ? severity : null;
}

/** The problems that a filter lets through. */
export function shownProblems(
  problems: readonly Problem[],
  filter: ProblemFilter,
  catalogue: Catalogue,
): readonly Problem[] {
  const severity = shownSeverity(problems, filter);
  const words = filter.words.trim().toLowerCase();
  return problems.filter(
    (problem) =>
      (severity === null || problem.severity === severity) &&
      `${catalogue.place(problem.place)} ${catalogue.problem(problem)}`.toLowerCase().includes(words),
  );
}
