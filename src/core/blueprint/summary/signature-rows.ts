import { PANEL_SUMMARY_WORDS } from '../../language/panel/panel-summary-words.ts';
import { SUMMARY_WORDS } from '../../language/summary-words.ts';
import { BLANK, text } from '../cell-plans.ts';
import { type Signer, SIGNERS, SUMMARY_NAMES } from '../names.ts';
import type { StyleName } from '../styles.ts';
import { across } from './pieces.ts';
import { fittedBlock, fittedRow, fixedRow, type Piece, type RowPlan } from './row-plan.ts';
import { COLUMN_COUNT } from './summary-layout.ts';
import type { WrittenWords } from './written-words.ts';

/** How many columns each place to sign takes: about a third of the page. */
const SPANS: Readonly<Record<Signer, number>> = { assessor: 3, secretary: 2, chair: 3 };

function places(
  style: StyleName,
  words: (signer: Signer) => string,
  name?: (signer: Signer) => string,
): readonly Piece[] {
  return SIGNERS.map((signer) => ({
    content: text(words(signer)),
    style,
    span: SPANS[signer],
    ...(name !== undefined && { name: name(signer) }),
  }));
}

/** Lines to type remarks in; on paper a row does not grow by itself. */
const ROOM_FOR_REMARKS = 6;

/** Where people write what no score sheet says. */
export function remarkRows({ remarks }: WrittenWords): readonly RowPlan[] {
  const piece: Piece = { content: BLANK, style: 'entryNote', name: SUMMARY_NAMES.remarks };
  return [across(SUMMARY_WORDS.remarks, 'section'), ...fittedBlock(piece, remarks, ROOM_FOR_REMARKS)];
}

/** Three places to sign. A name or a day that is typed takes the place of the dots. */
export function signatureRows({ signed }: WrittenWords, isOfPanel: boolean): readonly RowPlan[] {
  const { signHere, nameHere, dayHere, signer } = SUMMARY_WORDS;
  const role = isOfPanel ? { ...signer, assessor: PANEL_SUMMARY_WORDS.signer } : signer;
  const by = places(
    'signatureEntry',
    (signer) => signed[signer].by || nameHere,
    (signer) => SUMMARY_NAMES.signedBy[signer],
  );
  const on = places(
    'signatureEntry',
    (signer) => signed[signer].on || dayHere,
    (signer) => SUMMARY_NAMES.signedOn[signer],
  );
  return [
    fixedRow(36, [{ content: BLANK, style: 'plain', span: COLUMN_COUNT }]),
    fittedRow(places('signature', () => signHere)),
    fittedRow(by),
    fittedRow(places('signature', (signer) => role[signer])),
    fittedRow(on),
  ];
}
