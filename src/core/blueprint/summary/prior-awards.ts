import type { Facts } from '../../assessment/facts.ts';
import { NO_PRIOR_AWARDS_WORD } from '../../language/sheet-words.ts';
import { THAI } from '../../language/thai.ts';
import { categoriesWon, REGISTER } from '../../register/register.ts';

/** The earlier awards that are declared, each with whether the register has it, and what the register has besides. */
export function priorAwardWords({ agency, priorAwards }: Facts): string {
  const known = categoriesWon(REGISTER, agency);
  const declared = (priorAwards ?? []).map(
    (id) => `${THAI.criterion(id)} (${known.includes(id) ? 'แจ้ง และมีในทะเบียน' : 'แจ้งเอง'})`,
  );
  const first =
    priorAwards === null
      ? THAI.flCertificate.unknown
      : declared.length === 0
        ? `${NO_PRIOR_AWARDS_WORD} (แจ้งเอง)`
        : THAI.list(declared);
  const besides = known.filter((id) => priorAwards?.includes(id) !== true).map((id) => THAI.criterion(id));
  const only = besides.length === 0 ? '' : ` · ทะเบียนมี${THAI.list(besides)} ซึ่งไม่ได้แจ้ง`;
  if (known.length === 0 && declared.length === 0) return first;
  return `${first}${only} · ทะเบียนจาก${THAI.source(REGISTER.citation)} มีข้อมูลถึง พ.ศ. ${String(REGISTER.until)}`;
}
