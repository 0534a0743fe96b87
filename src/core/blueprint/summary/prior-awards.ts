import type { Facts } from '../../assessment/facts.ts';
import type { AwardCategoryId } from '../../criteria/criterion.ts';
import { NO_PRIOR_AWARDS_WORD } from '../../language/sheet-words.ts';
import { SUMMARY_WORDS } from '../../language/summary-words.ts';
import { THAI } from '../../language/thai.ts';
import { type KnownAwards, knownAwards, laterBySheet } from '../../register/known-awards.ts';
import type { LaterAward } from '../../register/later-award.ts';
import { REGISTER } from '../../register/register.ts';
import { piecesOf } from '../text-lines.ts';
import { piece } from './pieces.ts';
import { fittedRow, type RowPlan, SAFE_PART } from './row-plan.ts';
import { WIDTHS } from './summary-layout.ts';

/** By what a declared category is known too; `แจ้งเอง` where by nothing. */
function standingOf(id: AwardCategoryId, { inRegister, later }: KnownAwards): string {
  const sheets = laterBySheet(later.filter(({ category }) => category === id));
  const places = [
    ...(inRegister.includes(id) ? ['ในทะเบียน'] : []),
    ...sheets.map(([sheet]) => `ในแผ่น “${sheet}”`),
  ];
  return places.length === 0 ? 'แจ้งเอง' : `แจ้ง และมี${THAI.list(places)}`;
}

/**
 * The earlier awards that are declared, each with by what it is known too, and what else is known and by what.
 *
 * @param later every award of the workbook's sheets of later awards
 */
export function priorAwardWords({ agency, priorAwards }: Facts, later: readonly LaterAward[] = []): string {
  const awards = knownAwards(agency, later);
  const declared = (priorAwards ?? []).map((id) => `${THAI.criterion(id)} (${standingOf(id, awards)})`);
  const first =
    priorAwards === null
      ? THAI.flCertificate.unknown
      : declared.length === 0
        ? `${NO_PRIOR_AWARDS_WORD} (แจ้งเอง)`
        : THAI.list(declared);
  const besides = (who: string, known: readonly AwardCategoryId[]): string => {
    const only = known.filter((id) => priorAwards?.includes(id) !== true).map((id) => THAI.criterion(id));
    return only.length === 0 ? '' : ` · ${who}มี${THAI.list([...new Set(only)])} ซึ่งไม่ได้แจ้ง`;
  };
  const undeclared = [
    besides('ทะเบียน', awards.inRegister),
    ...laterBySheet(awards.later).map(([sheet, own]) =>
      besides(
        `แผ่น “${sheet}” `,
        own.map(({ category }) => category),
      ),
    ),
  ].join('');
  if (awards.known.length === 0 && declared.length === 0) return first;
  return `${first}${undeclared} · ทะเบียนจาก${THAI.source(REGISTER.citation)} มีข้อมูลถึง พ.ศ. ${String(REGISTER.until)}`;
}

/** The columns that the label of a later award takes. */
const LABEL_SPAN = 2;

/** What the workbook's sheets of later awards say of the agency, award by award with its source as typed. */
export function laterAwardRows({ agency }: Facts, later: readonly LaterAward[]): readonly RowPlan[] {
  const width = WIDTHS.slice(LABEL_SPAN).reduce((sum, each) => sum + each, 0);
  return knownAwards(agency, later).later.flatMap(({ category, year, source, sheet }) => {
    const words = SUMMARY_WORDS.laterAward(THAI.criterion(category), year, sheet, source);
    // A long source takes several rows, since no row may be high enough for it.
    return piecesOf(words, width * SAFE_PART).map((part, index) =>
      fittedRow([
        piece(index === 0 ? SUMMARY_WORDS.laterAwards : '', 'label', LABEL_SPAN),
        piece(part, 'wrapped', WIDTHS.length - LABEL_SPAN),
      ]),
    );
  });
}
