import type { DataValidation } from 'hucre/xlsx';
import { type Validation, rangeAddress } from '../../core/index.ts';
import { escapeText } from '../escapes.ts';
import { withFunctionPrefixes } from '../function-prefix.ts';
import { UnwritableSheetError } from './unwritable-sheet-error.ts';

const MAX_LIST = 255;

/**
 * A validation as hucre takes it; a blank cell is always valid.
 *
 * @throws UnwritableSheetError for a list that a file cannot hold
 */
export function fileValidation(validation: Validation): DataValidation {
  const { rule, prompt, alert } = validation;
  const range = rangeAddress(validation.range);
  return {
    range,
    ...(rule.kind === 'list'
      ? { type: 'list', formula1: listFormula(rule.items, range) }
      : { type: 'custom', formula1: withFunctionPrefixes(rule.formula.replace(/^=/, '')) }),
    allowBlank: true,
    showInputMessage: prompt.title !== '' || prompt.message !== '',
    inputTitle: escapeText(prompt.title),
    inputMessage: escapeText(prompt.message),
    showErrorMessage: true,
    errorStyle: alert.style,
    errorTitle: escapeText(alert.title),
    errorMessage: escapeText(alert.message),
  };
}

/** The items as one quoted text, separated by commas. */
function listFormula(items: readonly string[], range: string): string {
  if (items.some((item) => item.includes(','))) throw new UnwritableSheetError('commaInListItem', range);
  const list = items.join(',');
  if (list.length > MAX_LIST) throw new UnwritableSheetError('listTooLong', range);
  return `"${list.replaceAll('"', '""')}"`;
}
