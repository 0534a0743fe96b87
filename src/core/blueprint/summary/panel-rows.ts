import { CRITERION_IDS } from '../../criteria/criterion.ts';
import { figuresIn } from '../../language/figures.ts';
import { PANEL_SUMMARY_WORDS as WORDS } from '../../language/panel/panel-summary-words.ts';
import { THAI_PANEL } from '../../language/panel/thai-panel.ts';
import { THAI } from '../../language/thai.ts';
import { isAgreeing } from '../../panel/combining.ts';
import type { Fraction } from '../../panel/fraction.ts';
import type { Entry } from '../../scoring/entry.ts';
import type { AgreedEntry } from '../panel/reading/agreed-entry.ts';
import type { PanelSeat } from '../panel/reading/panel-seats.ts';
import type { PanelReading } from '../panel/reading/read-panel.ts';
import { piecesOf } from '../text-lines.ts';
import { across, head, NOTHING, piece } from './pieces.ts';
import { fittedRow, type RowPlan, safeWidthOf } from './row-plan.ts';
import type { PanelWatch } from './watch-panel.ts';

function combiningRows(
  { combining, spreadLimit, combined }: PanelReading,
  watch: PanelWatch,
): readonly RowPlan[] {
  const line = (label: string, words: string, remark: string, flag?: string): RowPlan =>
    fittedRow([piece(label, 'label', 2), piece(words, 'wrapped', 3), piece(remark, 'wrapped', 3)], flag);
  const isRounded = Object.values(combined).some(
    (score) => score !== null && score.numerator % score.denominator !== 0,
  );
  return [
    across(WORDS.combining, 'section'),
    line(WORDS.method, THAI_PANEL.method[combining.method], WORDS.byCommittee, watch.choices),
    line(WORDS.rounding, THAI_PANEL.rounding[combining.rounding], WORDS.byCommittee),
    line(WORDS.spreadLimit, spreadLimit === null ? NOTHING : WORDS.limit(spreadLimit), WORDS.forAgenda),
    ...(isRounded ? [across(WORDS.approximate, 'remark')] : []),
  ];
}

function shown(score: Fraction | null): string {
  return score === null ? NOTHING : figuresIn(score.denominator).points(score.numerator);
}

function differenceOf(hundredths: number, byMethod: Fraction | null): string {
  if (byMethod === null) return NOTHING;
  const { numerator, denominator } = byMethod;
  return figuresIn(denominator).margin(hundredths * denominator - numerator);
}

const REASON_SPAN = 4;

/** One score that was typed over that of the method; a long reason goes on in rows of its own. */
function agreedRows(criterion: string, entry: AgreedEntry, byMethod: Fraction | null): readonly RowPlan[] {
  const { state, hundredths, reason } = entry;
  const words = state === 'agreed' ? reason : WORDS.typedReason(WORDS.cause[state], reason);
  const difference =
    state === 'agreed' && hundredths !== null ? differenceOf(hundredths, byMethod) : WORDS.notCounted;
  const typed = hundredths === null ? entry.shown : figuresIn(1).points(hundredths);
  const [first = '', ...rest] = piecesOf(words, safeWidthOf(REASON_SPAN, REASON_SPAN));
  return [
    fittedRow([
      piece(criterion, 'text'),
      piece(shown(byMethod), 'right'),
      piece(typed, 'right'),
      piece(difference, 'right'),
      piece(first, 'wrapped', REASON_SPAN),
    ]),
    ...rest.map((more) => fittedRow([piece('', 'text', REASON_SPAN), piece(more, 'wrapped', REASON_SPAN)])),
  ];
}

/** Where the committee differs from the method, and what was typed there and does not count. */
function agreementRows({ agreed, byMethod, combining }: PanelReading): readonly RowPlan[] {
  const rows = CRITERION_IDS.flatMap((id) => {
    const entry = agreed[id];
    return entry === null ? [] : agreedRows(THAI.criterion(id), entry, byMethod[id]);
  });
  if (rows.length === 0) return isAgreeing(combining.method) ? [across(WORDS.noAgreed, 'remark')] : [];
  const heads = WORDS.agreedHeads;
  return [
    across(WORDS.agreed, 'section'),
    head(
      [heads.criterion, 1],
      [heads.byMethod, 1],
      [heads.agreed, 1],
      [heads.difference, 1],
      [heads.reason, REASON_SPAN],
    ),
    ...rows,
  ];
}

function countOf({ entries }: PanelSeat, state: Entry['state']): number {
  return Object.values(entries).filter((entry) => entry.state === state).length;
}

/** Every assessor, and how many criteria each has scored, left out or not filled in yet. */
function rosterRows({ seats, absent }: PanelReading, watch: PanelWatch): readonly RowPlan[] {
  const heads = WORDS.rosterHeads;
  const withAny = (state: Entry['state']): number => seats.filter((seat) => countOf(seat, state) > 0).length;
  const incomplete = withAny('unscored');
  return [
    across(WORDS.roster, 'section'),
    head(
      [heads.assessor, 3],
      [heads.scored, 1],
      [heads.abstained, 1],
      [heads.unscored, 1],
      [heads.conflict, 1],
      [heads.state, 1],
    ),
    ...seats.map((seat, index) => {
      const missing = countOf(seat, 'unscored');
      return fittedRow(
        [
          piece(seat.assessor === '' ? NOTHING : seat.assessor, 'wrapped', 3),
          ...(['scored', 'abstained', 'unscored', 'conflict'] as const).map((state) =>
            piece(String(countOf(seat, state)), 'centred'),
          ),
          piece(missing === 0 ? WORDS.complete : WORDS.incomplete(missing), 'text'),
        ],
        watch.seat(index),
      );
    }),
    across(
      WORDS.tally({
        all: seats.length,
        complete: seats.length - incomplete,
        incomplete,
        abstained: withAny('abstained'),
        conflict: withAny('conflict'),
      }),
      'remark',
    ),
    ...(absent === null ? [] : [across(absentWords(absent), 'paragraph')]),
  ];
}

/** So many names of those who sent nothing are shown. */
const SHOWN_ABSENT = 28;

function absentWords(absent: readonly string[]): string {
  if (absent.length === 0) return WORDS.noneAbsent;
  const left = absent.length - SHOWN_ABSENT;
  const more = left > 0 ? [WORDS.more(left)] : [];
  return WORDS.absent(absent.length, [...absent.slice(0, SHOWN_ABSENT), ...more].join(', '));
}

/** How the scores of a panel became one, where the committee differs, and who gave them; part by part. */
export function panelParts(panel: PanelReading, watch: PanelWatch): readonly (readonly RowPlan[])[] {
  const agreement = agreementRows(panel);
  return [
    combiningRows(panel, watch),
    ...(agreement.length === 0 ? [] : [agreement]),
    rosterRows(panel, watch),
  ];
}
