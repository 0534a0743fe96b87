import type { Facts } from '../../assessment/facts.ts';
import { PANEL_SUMMARY_WORDS } from '../../language/panel/panel-summary-words.ts';
import { THAI_PANEL } from '../../language/panel/thai-panel.ts';
import { STEP_WORDS } from '../../language/sheet-words.ts';
import { THAI } from '../../language/thai.ts';
import type { LaterAward } from '../../register/later-award.ts';
import type { PanelReading } from '../panel/reading/read-panel.ts';
import { NOTHING, piece } from './pieces.ts';
import { laterAwardRows, priorAwardWords } from './prior-awards.ts';
import { fittedRow, type Piece, type RowPlan } from './row-plan.ts';
import type { Watch } from './watch.ts';

type Said = readonly [label: string, words: string];

function pair([leftLabel, left]: Said, [rightLabel, right]: Said): readonly Piece[] {
  return [
    piece(leftLabel, 'label', 2),
    piece(left, 'wrapped', 2),
    piece(rightLabel, 'label'),
    piece(right, 'wrapped', 3),
  ];
}

/** Who scored, and when; or how the scores of several became one. */
function origin(facts: Facts, panel: PanelReading | undefined): readonly [Said, Said] {
  if (panel === undefined) {
    return [
      [THAI.fact.assessor, facts.assessor ?? NOTHING],
      [THAI.fact.date, facts.date === null ? NOTHING : THAI.date(facts.date)],
    ];
  }
  const { method, rounding } = panel.combining;
  const words = `${THAI_PANEL.method[method]} ${THAI_PANEL.rounding[rounding]}`;
  const { assessors, count, method: label } = PANEL_SUMMARY_WORDS;
  return [
    [assessors, count(panel.seats.length)],
    [label, words],
  ];
}

/**
 * What the score sheet, or the panel's sheet, says of itself.
 *
 * @param laterAwards every award of the workbook's sheets of later awards
 */
export function factRows(
  facts: Facts,
  watch: Watch,
  panel: PanelReading | undefined,
  laterAwards: readonly LaterAward[] = [],
): readonly RowPlan[] {
  const { flCertificate } = facts;
  const fl = THAI.flCertificate[flCertificate.state];
  const reason = flCertificate.state === 'notApplicable' ? flCertificate.reason : null;
  const [by, how] = origin(facts, panel);
  return [
    fittedRow(
      pair(
        [THAI.fact.agency, facts.agency ?? NOTHING],
        [THAI.fact.round, facts.round === null ? NOTHING : THAI.round[facts.round]],
      ),
      watch.facts,
    ),
    fittedRow(pair([THAI.fact.kind, facts.kind === null ? NOTHING : THAI.agencyKind[facts.kind]], by)),
    fittedRow(pair([THAI.fact.award, facts.award === null ? NOTHING : THAI.award[facts.award]], how)),
    fittedRow(
      pair(
        ['การรับรองระดับพื้นฐาน', reason === null ? fl : `${fl}: ${reason}`],
        ['เคยได้รับรางวัล', priorAwardWords(facts, laterAwards)],
      ),
    ),
    ...laterAwardRows(facts, laterAwards),
    ...(facts.reportPages === null && facts.scoreSteps === null
      ? []
      : [
          fittedRow(
            pair(
              [THAI.fact.reportPages, facts.reportPages === null ? NOTHING : String(facts.reportPages)],
              [THAI.fact.scoreSteps, facts.scoreSteps === null ? NOTHING : STEP_WORDS[facts.scoreSteps]],
            ),
          ),
        ]),
  ];
}
