import type { Assessment } from '../../assessment/assessment.ts';
import type { Citation } from '../../criteria/citation.ts';
import { CRITERION_IDS } from '../../criteria/criterion.ts';
import type { Edition } from '../../criteria/edition.ts';
import { READING_IDS } from '../../criteria/reading.ts';
import { thresholdsOf } from '../../criteria/thresholds.ts';
import type { AwardFinding, Findings } from '../../eligibility/findings.ts';
import { type GateFinding, isUnscored } from '../../eligibility/gate-finding.ts';
import { formatMargin, formatPercent, formatPoints } from '../../language/format.ts';
import { bandWord } from '../../language/sheet-words.ts';
import { THAI } from '../../language/thai.ts';
import { bandOf } from '../../scoring/band.ts';
import { scoreOf } from '../../scoring/entry.ts';
import { BLANK, text } from '../cell-plans.ts';
import { FACT_NAMES, READING_NAMES, scoreName } from '../names.ts';
import { readingWord } from '../score-sheet/entry-content.ts';
import type { SheetImage } from '../sheet-image.ts';
import type { StyleName } from '../styles.ts';
import { staleScoreFlag, staleTextFlag } from './freshness.ts';
import { fittedRow, fixedRow, type Piece, type RowPlan } from './row-plan.ts';
import { COLUMN_COUNT } from './summary-layout.ts';

const NOTHING = '–';

function piece(words: string, style: StyleName, span = 1): Piece {
  return { content: text(words), style, span };
}

function across(words: string, style: StyleName): RowPlan {
  return fittedRow([piece(words, style, COLUMN_COUNT)]);
}

function head(...words: readonly string[]): RowPlan {
  return fixedRow(
    62,
    words.map((each) => piece(each, 'head')),
  );
}

export const GAP: RowPlan = fixedRow(12, []);

/** What the score sheet says of itself. */
export function factRows({ facts }: Assessment, source: SheetImage): readonly RowPlan[] {
  const { flCertificate, priorAwards } = facts;
  const fl = THAI.flCertificate[flCertificate.state];
  const reason = flCertificate.state === 'notApplicable' ? flCertificate.reason : null;
  const prior = priorAwards?.map((id) => `หมวด ${id}`);
  const pair = (left: readonly [string, string], right: readonly [string, string]): readonly Piece[] => [
    piece(left[0], 'label'),
    piece(left[1], 'wrapped', 2),
    piece(right[0], 'label'),
    piece(right[1], 'wrapped', 2),
  ];
  return [
    fittedRow(
      pair(
        [THAI.fact.agency, facts.agency ?? NOTHING],
        [THAI.fact.round, facts.round === null ? NOTHING : THAI.round[facts.round]],
      ),
      staleTextFlag(source, Object.values(FACT_NAMES)),
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
        [
          'เคยได้รับรางวัล',
          prior === undefined
            ? THAI.flCertificate.unknown
            : prior.length === 0
              ? 'ไม่เคยได้รับ'
              : THAI.list(prior),
        ],
      ),
    ),
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
export function awardRows(findings: Findings): readonly RowPlan[] {
  return [
    across('ผลการพิจารณาทุกรางวัล', 'section'),
    head(
      'รางวัล\nAward',
      'ผลตามคะแนน\nBy points',
      'เงื่อนไขที่แจ้ง\nDeclared',
      'ผลการพิจารณา\nVerdict',
      'ส่วนต่าง\nคะแนนรวม',
      'เกณฑ์ที่ยังไม่ผ่านหรือยังสรุปไม่ได้',
    ),
    ...findings.awards.map((finding) => {
      const total = finding.gates.find(({ gate }) => gate.kind === 'total');
      return fittedRow([
        piece(THAI.award[finding.award.id], 'wrapped'),
        piece(THAI.verdict[finding.points], 'strong'),
        piece(THAI.verdict[finding.declared], 'strong'),
        piece(THAI.verdict[finding.verdict], 'strong'),
        piece(total === undefined ? NOTHING : formatMargin(total.margin), 'right'),
        piece(missingOf(finding), 'wrapped'),
      ]);
    }),
  ];
}

function gateRow(finding: GateFinding): RowPlan {
  return fittedRow([
    piece(THAI.gate(finding.gate), 'wrapped'),
    piece(isUnscored(finding) ? NOTHING : formatPoints(finding.observed.worst), 'right'),
    piece(formatPoints(finding.required), 'right'),
    piece(THAI.verdict[finding.verdict], 'strong'),
    piece(isUnscored(finding) ? NOTHING : formatMargin(finding.margin), 'right'),
    piece(THAI.rule(finding), 'wrapped'),
  ]);
}

/** Every gate of the award applied for, and its declared conditions. */
export function gateRows(finding: AwardFinding): readonly RowPlan[] {
  return [
    across(`เกณฑ์ของ${THAI.award[finding.award.id]}`, 'section'),
    head(
      'เกณฑ์\nGate',
      'คะแนนที่ได้\nObserved',
      'คะแนนขั้นต่ำ\nRequired',
      'ผล\nVerdict',
      'ส่วนต่าง\nMargin',
      'ความสัมพันธ์ที่ใช้\nRelation',
    ),
    ...finding.gates.map(gateRow),
    ...finding.conditions.map((condition) =>
      fittedRow([
        piece(`${THAI.condition(condition.condition)} (แจ้งเอง)`, 'wrapped', 3),
        piece(THAI.verdict[condition.verdict], 'strong'),
        piece(THAI.conditionFinding(condition), 'wrapped', 2),
      ]),
    ),
  ];
}

/** The twelve scores as they were. */
export function scoreRows(
  edition: Edition,
  { entries }: Assessment,
  findings: Findings,
  source: SheetImage,
): readonly RowPlan[] {
  const thresholds = thresholdsOf(edition);
  const rows = CRITERION_IDS.map((id) => {
    const criterion = edition.criterion[id];
    const score = scoreOf(entries[id]);
    const band = score === null ? null : bandOf(score, criterion.maximum, thresholds);
    const words = {
      abstained: 'งดให้คะแนน',
      conflict: 'มีส่วนได้เสีย',
      unscored: 'ยังไม่มีคะแนน',
      invalid: 'ใช้ไม่ได้',
      scored: '',
    };
    return fittedRow(
      [
        piece(`${THAI.criterion(id)} ${id.includes('.') ? '' : criterion.thaiName}`.trim(), 'wrapped', 2),
        piece(formatPoints(criterion.maximum * 100), 'right'),
        piece(score === null ? words[entries[id].state] : formatPoints(score), 'right'),
        piece(score === null ? NOTHING : formatPercent(score, criterion.maximum * 100), 'right'),
        piece(band === null ? NOTHING : bandWord(band.level, band.isExact, thresholds), 'text'),
      ],
      staleScoreFlag(source, scoreName(id)) ?? undefined,
    );
  });
  const { worst } = findings.total;
  return [
    across('คะแนนรายข้อ', 'section'),
    fixedRow(62, [
      piece('เกณฑ์การประเมิน\nCriterion', 'head', 2),
      ...['คะแนนเต็ม\nMaximum', 'คะแนน\nScore', 'ร้อยละ\nPercent', 'ช่วงคะแนน\nBand'].map((words) =>
        piece(words, 'head'),
      ),
    ]),
    ...rows,
    fittedRow([
      piece('รวม', 'totalLabel', 2),
      piece(formatPoints(edition.maximum * 100), 'totalRight'),
      piece(formatPoints(worst), 'totalRight'),
      piece(formatPercent(worst, edition.maximum * 100), 'totalRight'),
      piece('', 'totalLabel'),
    ]),
  ];
}

/** Where the book leaves room, and what the committee has settled. */
export function readingRows({ readings }: Assessment, source: SheetImage): readonly RowPlan[] {
  return [
    across('การตีความที่ใช้', 'section'),
    ...READING_IDS.map((id) => {
      const state = readings[id];
      const remark = state === 'open' ? 'คณะกรรมการยังไม่ได้กำหนด จึงแสดงผลทุกทาง' : 'คณะกรรมการกำหนด';
      return fittedRow(
        [
          piece(THAI.reading[id].question, 'wrapped', 3),
          piece(readingWord(id, state), 'wrapped', 2),
          piece(remark, 'wrapped'),
        ],
        staleTextFlag(source, [READING_NAMES[id]]),
      );
    }),
  ];
}

/** The sentences that the award's gates and conditions rest on. */
export function sourceRows(edition: Edition, citations: readonly Citation[]): readonly RowPlan[] {
  return [
    across(`ที่มาของเกณฑ์: หนังสือรางวัล PMQA พ.ศ. ${String(edition.bookYear)} สำนักงาน ก.พ.ร.`, 'section'),
    ...[...new Set(citations)].map((citation) => across(THAI.citation(citation), 'paragraph')),
  ];
}

/** Three places to sign. */
export function signatureRows(): readonly RowPlan[] {
  const place = (role: string): Piece => ({
    content: text(
      `ลงชื่อ ....................................\n( .................................... )\n${role}\nวันที่ ....... / ....... / ............`,
    ),
    style: 'signature',
    span: 2,
  });
  return [
    fixedRow(36, [{ content: BLANK, style: 'plain', span: COLUMN_COUNT }]),
    fixedRow(134, [place('ผู้ตรวจประเมิน'), place('ฝ่ายเลขานุการ'), place('ประธาน')]),
  ];
}
