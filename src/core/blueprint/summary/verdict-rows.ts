import type { AwardFinding, Findings } from '../../eligibility/findings.ts';
import { type GateFinding, isUnscored } from '../../eligibility/gate-finding.ts';
import type { Figures } from '../../language/figures.ts';
import { formatPoints } from '../../language/format.ts';
import { RULES_WORDS } from '../../language/rules-words.ts';
import { THAI } from '../../language/thai.ts';
import type { AwardId } from '../../criteria/award.ts';
import { text } from '../cell-plans.ts';
import { linkToRule } from '../rules/rules-sheet.ts';
import { across, head, link, NOTHING, piece } from './pieces.ts';
import { fittedRow, type RowPlan } from './row-plan.ts';

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
export function awardRows(findings: Findings, figures: Figures, rulesSheet: string): readonly RowPlan[] {
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
        piece(total === undefined ? NOTHING : figures.margin(total.margin), 'right'),
        piece(missingOf(finding), 'wrapped', 2),
      ]);
    }),
  ];
}

function gateRow(award: AwardId, finding: GateFinding, figures: Figures, rulesSheet: string): RowPlan {
  const { observed, required, margin } = finding;
  // What is required is whole to the hundredth.
  const inHundredths = { ...finding, required: required / figures.parts };
  return fittedRow([
    piece(THAI.gate(finding.gate), 'wrapped', 2),
    piece(isUnscored(finding) ? NOTHING : figures.points(observed.worst, [required]), 'right'),
    {
      content: text(formatPoints(inHundredths.required)),
      style: 'linkedRight',
      to: linkToRule(rulesSheet, { kind: 'gate', award, gate: finding.gate.id }),
    },
    piece(THAI.verdict[finding.verdict], 'strong'),
    piece(isUnscored(finding) ? NOTHING : figures.margin(margin), 'right'),
    piece(THAI.rule(inHundredths), 'wrapped', 2),
  ]);
}

/** Every gate of the award applied for, and its declared conditions. */
export function gateRows(finding: AwardFinding, figures: Figures, rulesSheet: string): readonly RowPlan[] {
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
    ...finding.gates.map((gate) => gateRow(award, gate, figures, rulesSheet)),
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
