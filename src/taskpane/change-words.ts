import type { Catalogue, Findings, PaneText } from '../core/index.ts';

/** What of the results has changed, in words; `''` where nothing has. */
export function changeWords(before: Findings, now: Findings, catalogue: Catalogue, text: PaneText): string {
  const hasNewTotal = before.total.worst !== now.total.worst;
  const verdicts = now.awards
    .filter(({ verdict }, index) => before.awards[index]?.verdict !== verdict)
    .map(({ award, verdict }) => text.verdictNow(catalogue.award[award.id], catalogue.verdict[verdict]));
  return [...(hasNewTotal ? [text.totalNow(catalogue.points(now.total.worst))] : []), ...verdicts].join(', ');
}
