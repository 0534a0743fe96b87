import type { Cell } from 'hucre/xlsx';
import { type CellContent, type CellPlan, cellAddress } from '../../core/index.ts';
import { escapeText } from '../escapes.ts';
import { withFunctionPrefixes } from '../function-prefix.ts';
import { UnwritableSheetError } from './unwritable-sheet-error.ts';

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/**
 * What a cell holds, as hucre takes it. Formulas carry no result: Excel calculates them when it opens the
 * file. An empty text is a blank cell.
 *
 * @throws UnwritableSheetError for a text or formula over Excel's limits and for a number that is not finite
 */
export function fileContent(cell: CellPlan): Partial<Cell> {
  const { content } = cell;
  const refuse = (reason: 'textTooLong' | 'formulaTooLong' | 'numberNotFinite'): never => {
    throw new UnwritableSheetError(reason, cellAddress(cell.row, cell.column));
  };
  switch (content.kind) {
    case 'text':
      if (content.text.length > MAX_TEXT) refuse('textTooLong');
      return textContent(content.text);
    case 'number':
      if (!Number.isFinite(content.value)) refuse('numberNotFinite');
      return { value: content.value };
    case 'boolean':
      return { value: content.value };
    case 'formula': {
      const formula = withFunctionPrefixes(content.formula.replace(/^=/, ''));
      if (formula.length > MAX_FORMULA) refuse('formulaTooLong');
      return { value: null, formula };
    }
    case 'blank':
      return { value: null };
    default:
      return unreachable(content);
  }
}

/** hucre takes a text such as `#N/A` for an error value; as a run of rich text it stays text. */
function textContent(text: string): Partial<Cell> {
  const escaped = escapeText(text);
  if (escaped === '') return { value: null };
  return escaped.startsWith('#') ? { richText: [{ text: escaped }] } : { value: escaped };
}

function unreachable(content: never): never {
  throw new TypeError(`Unknown content: ${JSON.stringify(content satisfies CellContent)}`);
}
