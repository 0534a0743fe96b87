import type { Assessment } from '../../assessment/assessment.ts';
import type { AwardFinding, Findings } from '../../eligibility/findings.ts';
import { type GateFinding, isUnscored } from '../../eligibility/gate-finding.ts';
import { formatMargin, formatPoints } from '../../language/format.ts';
import { RULES_WORDS } from '../../language/rules-words.ts';
import { STEP_WORDS } from '../../language/sheet-words.ts';
import { THAI } from '../../language/thai.ts';
import type { AwardId } from '../../criteria/award.ts';
import type { LaterAward } from '../../register/later-award.ts';
import { text } from '../cell-plans.ts';
import { FACT_NAMES } from '../names.ts';
import { linkToRule } from '../rules/rules-sheet.ts';
import type { SheetImage } from '../sheet-image.ts';
import { staleTextFlag } from './freshness.ts';
import { across, head, link, NOTHING, piece } from './pieces.ts';
import { laterAwardRows, priorAwardWords } from './prior-awards.ts';
import { fittedRow, type Piece, type RowPlan } from './row-plan.ts';

/** What a summary is made of; a warning that is switched off changes nothing in it. */
const WATCHED_FACTS = Object.values(FACT_NAMES).filter((name) => name !== FACT_NAMES.mutedWarnings);

/**
 * What the score sheet says of itself.
 *
 * @param laterAwards every award of the workbook's sheets of later awards
 */
export function factRows(
  { facts }: Assessment,
  source: SheetImage,
  laterAwards: readonly LaterAward[] = [],
): readonly RowPlan[] {
  const { flCertificate } = facts;
  const fl = THAI.flCertificate[flCertificate.state];
  const reason = flCertificate.state === 'notApplicable' ? flCertificate.reason : null;
  const pair = (left: readonly [string, string], right: readonly [string, string]): readonly Piece[] => [
    piece(left[0], 'label', 2),
    piece(left[1], 'wrapped', 2),
    piece(right[0], 'label'),
    piece(right[1], 'wrapped', 3),
  ];
  return [
    fittedRow(
      pair(
        [THAI.fact.agency, facts.agency ?? NOTHING],
        [THAI.fact.round, facts.round === null ? NOTHING : THAI.round[facts.round]],
      ),
      staleTextFlag(source, WATCHED_FACTS),
    ),
    fittedRow(
      pair(
        [THAI.fact.kind, facts.kind === null ? NOTHING : THAI.agencyKind[facts.kind]],
        [THAI.fact.assessor, facts.assessor ?? NOTHING],
      ),
    ),
    fittedRow(
      pair(
        [THAI.fact.award, facts.award === null ? NOTHING : THAI.award[facts.award]],
        [THAI.fact.date, facts.date === null ? NOTHING : THAI.date(facts.date)],
      ),
    ),
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

function missingOf({ gates }: AwardFinding): string {
  const open = gates.filter(({ verdict }) => verdict !== 'pass');
  if (open.length === 0) return 'ครบทุกเกณฑ์';
  return THAI.list(
    open.map(({ gate }) => {
      const [only, ...more] = gate.criteria;
      return only === undefined || more.length > 0 ? THAI.gate(gate) : THAI.criterion(only);
    }),
  );
}

/** The verdicts of all seven awards. */
export function awardRows(findings: Findings, rulesSheet: string): readonly RowPlan[] {
  return [
    across('ผลการพิจารณาทุกรางวัล', 'section'),
    head(
      ['รางวัล\nAward', 2],
      ['ผลตามคะแนน\nBy points', 1],
      ['เงื่อนไขที่แจ้ง\nDeclared', 1],
      ['ผลการพิจารณา\nVerdict', 1],
      ['ส่วนต่าง\nคะแนนรวม', 1],
      ['เกณฑ์ที่ยังไม่ผ่านหรือยังสรุปไม่ได้', 2],
    ),
    ...findings.awards.map((finding) => {
      const total = finding.gates.find(({ gate }) => gate.kind === 'total');
      return fittedRow([
        link(
          THAI.award[finding.award.id],
          linkToRule(rulesSheet, { kind: 'award', award: finding.award.id }),
          2,
        ),
        piece(THAI.verdict[finding.points], 'strong'),
        piece(THAI.verdict[finding.declared], 'strong'),
        piece(THAI.verdict[finding.verdict], 'strong'),
        piece(total === undefined ? NOTHING : formatMargin(total.margin), 'right'),
        piece(missingOf(finding), 'wrapped', 2),
      ]);
    }),
  ];
}

function gateRow(award: AwardId, finding: GateFinding, rulesSheet: string): RowPlan {
  return fittedRow([
    piece(THAI.gate(finding.gate), 'wrapped', 2),
    piece(isUnscored(finding) ? NOTHING : formatPoints(finding.observed.worst), 'right'),
    {
      content: text(formatPoints(finding.required)),
      style: 'linkedRight',
      to: linkToRule(rulesSheet, { kind: 'gate', award, gate: finding.gate.id }),
    },
    piece(THAI.verdict[finding.verdict], 'strong'),
    piece(isUnscored(finding) ? NOTHING : formatMargin(finding.margin), 'right'),
    piece(THAI.rule(finding), 'wrapped', 2),
  ]);
}

/** Every gate of the award applied for, and its declared conditions. */
export function gateRows(finding: AwardFinding, rulesSheet: string): readonly RowPlan[] {
  const award = finding.award.id;
  return [
    across(`เกณฑ์ของ${THAI.award[award]}`, 'section'),
    head(
      ['เกณฑ์\nGate', 2],
      ['คะแนนที่ได้\nObserved', 1],
      ['คะแนนขั้นต่ำ\nRequired', 1],
      ['ผล\nVerdict', 1],
      ['ส่วนต่าง\nMargin', 1],
      ['ความสัมพันธ์ที่ใช้\nRelation', 2],
    ),
    ...finding.gates.map((gate) => gateRow(award, gate, rulesSheet)),
    ...finding.conditions.map((condition) =>
      fittedRow([
        piece(`${THAI.condition(condition.condition)} (แจ้งเอง)`, 'wrapped', 4),
        piece(THAI.verdict[condition.verdict], 'strong'),
        piece(THAI.conditionFinding(condition), 'wrapped', 2),
        link(
          RULES_WORDS.source,
          linkToRule(rulesSheet, { kind: 'condition', award, condition: condition.condition.kind }),
        ),
      ]),
    ),
  ];
}
