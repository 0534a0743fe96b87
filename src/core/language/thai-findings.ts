import type { ConditionFinding } from '../eligibility/condition-finding.ts';
import { type GateFinding, isUnscored } from '../eligibility/gate-finding.ts';
import { formatPoints } from './format.ts';
import { thaiCriterion, thaiList, thaiPoints } from './thai-forms.ts';

function relationWord({ relations }: GateFinding): string {
  const words = relations.map((relation) => (relation === 'moreThan' ? 'มากกว่า' : 'ตั้งแต่'));
  return words.toReversed().join('/');
}

/** `มากกว่าร้อยละ 50`, `ตั้งแต่ 300.00 คะแนน`. */
export function thaiRule(finding: GateFinding): string {
  const { required } = finding.gate;
  const relation = relationWord(finding);
  return required.unit === 'percent'
    ? `${relation}ร้อยละ ${String(required.percent)}`
    : `${relation} ${thaiPoints(finding.required)}`;
}

/** `มากกว่าร้อยละ 50 (60.00 คะแนน)`, `ตั้งแต่ 300.00 คะแนน`. */
export function thaiRequirement(finding: GateFinding): string {
  const rule = thaiRule(finding);
  return finding.gate.required.unit === 'percent' ? `${rule} (${thaiPoints(finding.required)})` : rule;
}

function outcome(finding: GateFinding): string {
  const { verdict, margin, shortfall, observed, openReading } = finding;
  switch (verdict) {
    case 'pass':
      return margin === 0 ? 'ถึงเกณฑ์พอดี' : `ถึงเกณฑ์ เกินมา ${thaiPoints(margin)}`;
    case 'fail':
      if (margin === 0) return `ไม่ถึงเกณฑ์ เท่ากับเกณฑ์พอดีแต่ต้องมากกว่า ขาดอย่างน้อย ${thaiPoints(shortfall)}`;
      return observed.missing.length === 0
        ? `ไม่ถึงเกณฑ์ ขาดอีก ${thaiPoints(shortfall)}`
        : `ไม่ถึงเกณฑ์ แม้ข้อที่เหลือจะได้คะแนนเต็มก็ได้เพียง ${thaiPoints(observed.best)}`;
    case 'dependsOnReading':
      return openReading === 'outstandingCategory7'
        ? `ขาดอีก ${thaiPoints(shortfall)} หากคิดร้อยละ 40 เป็นรายข้อ จึงขึ้นกับการตีความ`
        : `เท่ากับเกณฑ์พอดี ผ่านหากตีความว่า “ตั้งแต่” ไม่ผ่านหากตีความว่า “มากกว่า” จึงขึ้นกับการตีความ`;
    case 'undecided':
      return isUnscored(finding)
        ? `ต้องได้อย่างน้อย ${thaiPoints(shortfall)} จึงจะผ่านแน่นอน`
        : `ยังสรุปไม่ได้ เพราะยังไม่มีคะแนน${thaiList(observed.missing.map(thaiCriterion))} ต้องได้อีกอย่างน้อย ${thaiPoints(shortfall)} จึงจะผ่านแน่นอน`;
  }
}

/** Observed, required, outcome and what is missing, in one sentence. */
export function thaiGateFinding(finding: GateFinding): string {
  const observed = isUnscored(finding) ? 'ยังไม่มีคะแนน' : `ได้ ${formatPoints(finding.observed.worst)}`;
  return `${observed} เกณฑ์คือ${thaiRequirement(finding)} ${outcome(finding)}`;
}

/** What is declared, and what follows from it. */
export function thaiConditionFinding({ condition, verdict, declared, isWaived }: ConditionFinding): string {
  if (condition.kind === 'flCertificate') {
    switch (verdict) {
      case 'pass':
        return isWaived ? 'หน่วยงานแจ้งว่าเงื่อนไขนี้ไม่เกี่ยวข้อง' : 'หน่วยงานแจ้งว่าได้รับการรับรองแล้ว';
      case 'fail':
        return 'หน่วยงานแจ้งว่ายังไม่ได้รับการรับรอง จึงยังขอรับรางวัลรายหมวดไม่ได้';
      case 'undecided':
        return 'ยังไม่ได้แจ้งว่าได้รับการรับรองแล้วหรือไม่ เลือกในช่อง “การรับรองระดับพื้นฐาน” ของใบคะแนน';
    }
  }
  if (declared === null) {
    return 'ยังไม่ได้แจ้งหมวดที่เคยได้รับรางวัล กรอกในช่อง “หมวดที่เคยได้รับรางวัลรายหมวด” ของใบคะแนน';
  }
  const count = `แจ้งไว้ ${String(declared)} หมวดที่ต่างกัน ต้องมีอย่างน้อย ${String(condition.atLeast)} หมวด`;
  return verdict === 'pass' ? `${count} จึงครบตามเงื่อนไข` : `${count} จึงยังไม่ครบตามเงื่อนไข`;
}
