import { type Highlight, type Validation, rangeAddress } from '../core/index.ts';
import { block } from './block.ts';

const ALERT_STYLE = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function excelRule(rule: Validation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}

/** Queues what the cells take as they are typed in. Excel wants a range cleared of rules before it gets one. */
export function queueValidations(sheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const { range, rule, prompt, alert } of validations) {
    const { dataValidation } = block(sheet, range);
    dataValidation.clear();
    dataValidation.rule = excelRule(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { ...prompt, showPrompt: true };
    const { title, message } = alert;
    dataValidation.errorAlert = { title, message, style: ALERT_STYLE[alert.style], showAlert: true };
  }
}

/** Queues the highlights; the first of the list comes first in Excel too, where the newest goes before the others. */
export function queueHighlights(sheet: Excel.Worksheet, highlights: readonly Highlight[]): void {
  const ranges = new Map(highlights.map(({ range }) => [rangeAddress(range), range]));
  for (const range of ranges.values()) block(sheet, range).conditionalFormats.clearAll();
  for (const { range, formula, look } of highlights.toReversed()) {
    const { custom } = block(sheet, range).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = look.fill;
    custom.format.font.color = look.colour;
    if (look.isBold) custom.format.font.bold = true;
  }
}
