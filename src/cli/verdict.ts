import { type AwardFinding, EDITION_2562, toResult, type Verdict } from '../core/index.ts';
import type { Context, ExitCode } from './context.ts';
import { eachScoreSheet } from './each-file.ts';
import { complainOfLaterAwards } from './later-awards.ts';
import type { FiledScoreSheet } from './score-sheets-of.ts';

const SYMBOLS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  fail: '✗',
  dependsOnReading: '?',
  undecided: '…',
};

function linesOf({ award, verdict, gates, conditions }: AwardFinding, { words }: Context): readonly string[] {
  return [
    `  ${SYMBOLS[verdict]} ${words.award[award.id]}: ${words.verdict[verdict]}`,
    ...gates
      .filter((finding) => finding.verdict !== 'pass')
      .map((finding) => `      ${words.gate(finding.gate)}: ${words.gateFinding(finding)}`),
    ...conditions
      .filter((finding) => finding.verdict !== 'pass')
      .map((finding) => `      ${words.conditionFinding(finding)}`),
  ];
}

async function printSheet(file: string, filed: FiledScoreSheet, context: Context): Promise<void> {
  const { words, print } = context;
  const { total, awards } = filed.findings;
  const { agency } = filed.reading.assessment.facts;
  await print([file, filed.sheet.name, ...(agency === null ? [] : [agency])].join(' · '));
  await print(`  ${words.edition(EDITION_2562.criteriaYear, EDITION_2562.maximum)}`);
  await print(`  ${words.total(total)}`);
  for (const award of awards) {
    for (const line of linesOf(award, context)) await print(line);
  }
}

/** `verdict FILE…`: the verdicts of every score sheet; 1 where errors keep entries out of them. */
export async function verdict(files: readonly string[], json: boolean, context: Context): Promise<ExitCode> {
  const ofSheet = async (file: string, filed: FiledScoreSheet): Promise<ExitCode> => {
    const { assessment, problems } = filed.reading;
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (json) {
      const result = toResult(assessment, filed.findings);
      await context.print(
        JSON.stringify({ file, sheet: filed.sheet.name, errors: errors.length, ...result }),
      );
    } else {
      await printSheet(file, filed, context);
    }
    for (const problem of errors) {
      const { place, problem: sentence } = context.words;
      context.complain(`${file} · ${filed.sheet.name}: ${place(problem.place)}: ${sentence(problem)}`);
    }
    return errors.length > 0 ? 1 : 0;
  };
  return eachScoreSheet(files, json, context, ofSheet, (file, sheets) => {
    complainOfLaterAwards(file, sheets, context);
    return Promise.resolve(0);
  });
}
