import type { Assessment } from '../../assessment/assessment.ts';
import type { Citation } from '../../criteria/citation.ts';
import { CRITERION_IDS } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { READING_IDS } from '../../criteria/reading.ts';
import { thresholdsOf } from '../../criteria/thresholds.ts';
import type { AwardFinding, Findings } from '../../eligibility/findings.ts';
import { requiredHundredths } from '../../eligibility/gate-finding.ts';
import type { Figures, ShownPercent } from '../../language/figures.ts';
import { formatPoints } from '../../language/format.ts';
import { RULES_WORDS } from '../../language/rules-words.ts';
import { bandWord } from '../../language/sheet-words.ts';
import { SUMMARY_WORDS } from '../../language/summary-words.ts';
import { THAI } from '../../language/thai.ts';
import { bandOf } from '../../scoring/band.ts';
import { type Entry, scoreOf } from '../../scoring/entry.ts';
import { ABSTAINED_WORD, CONFLICT_WORD } from '../../scoring/read-entry.ts';
import { BLANK, number } from '../cell-plans.ts';
import { linkToRule } from '../rules/rules-sheet.ts';
import { readingWord } from '../score-sheet/entry-content.ts';
import { across, head, link, NOTHING, piece } from './pieces.ts';
import { thresholdsByCriterion } from './profile-chart.ts';
import { fittedRow, type Piece, type RowPlan } from './row-plan.ts';
import type { Watch } from './watch.ts';

/** What stands where there is no score. */
const INSTEAD_OF_SCORE: Readonly<Record<Entry['state'], string>> = {
  scored: '',
  abstained: ABSTAINED_WORD,
  conflict: CONFLICT_WORD,
  unscored: SUMMARY_WORDS.noScore,
  invalid: 'ใช้ไม่ได้',
};

/** How many rows stand above the first score. */
export const ROWS_ABOVE_SCORES = 2;

/** A percent as a part of 1, as fine as it is shown and no finer: programs keep different numbers of digits. */
function percentPiece({ percent, isFine }: ShownPercent): Piece {
  return {
    content: number(Math.round(percent * 10_000) / 1_000_000),
    style: isFine ? 'percentFine' : 'percent',
  };
}

/** What an award asks for in all, whichever it is; in hundredths. */
function totalsAsked(edition: Edition): readonly number[] {
  const gates = edition.awards.flatMap((award) => award.gates).filter(({ kind }) => kind === 'total');
  return gates.map((gate) => requiredHundredths(edition, gate));
}

/** The twelve scores as they were. */
export function scoreRows(
  edition: Edition,
  { entries }: Assessment,
  findings: Findings,
  figures: Figures,
  watch: Watch,
  applied: AwardFinding | undefined,
): readonly RowPlan[] {
  const asked = thresholdsByCriterion(applied);
  const heads = SUMMARY_WORDS.scoreHeads;
  const thresholds = thresholdsOf(edition);
  const { parts } = figures;
  const rows = CRITERION_IDS.map((id) => {
    const criterion = edition.criterion[id];
    const full = criterion.maximum * 100 * parts;
    const score = scoreOf(entries[id]);
    const threshold = asked.get(id);
    const band = score === null ? null : bandOf(score, criterion.maximum * parts, thresholds);
    const bounds = thresholds.map((percent) => (percent * full) / 100);
    return fittedRow(
      [
        piece(THAI.criterion(id), 'text'),
        piece(criterion.thaiName, 'wrapped', 2),
        piece(formatPoints(criterion.maximum * 100), 'right'),
        piece(score === null ? INSTEAD_OF_SCORE[entries[id].state] : figures.points(score, bounds), 'right'),
        score === null
          ? { content: BLANK, style: 'percent' }
          : percentPiece(figures.percent(score, full, thresholds)),
        { content: number(threshold === undefined ? null : threshold / 100), style: 'percent' },
        piece(band === null ? NOTHING : bandWord(band.level, band.isExact, thresholds), 'text'),
      ],
      watch.score(id),
    );
  });
  const { worst } = findings.total;
  const totals = totalsAsked(edition).map((total) => total * parts);
  const share = figures.percent(worst, edition.maximum * 100 * parts, []);
  return [
    across('คะแนนรายข้อ', 'section'),
    head(
      [heads.criterion, 3],
      [heads.maximum, 1],
      [heads.score, 1],
      [heads.percent, 1],
      [heads.threshold, 1],
      [heads.band, 1],
    ),
    ...rows,
    fittedRow([
      piece('รวม', 'totalLabel', 3),
      piece(formatPoints(edition.maximum * 100), 'totalRight'),
      piece(figures.points(worst, totals), 'totalRight'),
      { ...percentPiece(share), style: 'totalPercent' },
      piece('', 'totalLabel', 2),
    ]),
  ];
}

/** Where the book leaves room, and what the committee has settled. */
export function readingRows({ readings }: Assessment, watch: Watch, rulesSheet: string): readonly RowPlan[] {
  return [
    across('การตีความที่ใช้', 'section'),
    ...READING_IDS.map((id) => {
      const state = readings[id];
      const remark = state === 'open' ? 'คณะกรรมการยังไม่ได้กำหนด จึงแสดงผลทุกทาง' : 'คณะกรรมการกำหนด';
      return fittedRow(
        [
          piece(THAI.reading[id].question, 'wrapped', 3),
          piece(readingWord(id, state), 'wrapped', 2),
          piece(remark, 'wrapped', 2),
          link(RULES_WORDS.source, linkToRule(rulesSheet, { kind: 'reading', reading: id })),
        ],
        watch.reading(id),
      );
    }),
  ];
}

/** The sentences that the award's gates and conditions rest on. */
export function sourceRows(
  edition: Edition,
  citations: readonly Citation[],
  rulesSheet: string,
): readonly RowPlan[] {
  return [
    across(`ที่มาของเกณฑ์: หนังสือรางวัล PMQA พ.ศ. ${String(edition.bookYear)} สำนักงาน ก.พ.ร.`, 'section'),
    ...[...new Set(citations)].map((citation) => across(THAI.citation(citation), 'paragraph')),
    across(RULES_WORDS.seeRules(rulesSheet), 'remark'),
  ];
}
