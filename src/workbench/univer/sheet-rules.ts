import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
  type IStyleBase,
} from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { Highlight, Validation } from '../../core/index.ts';
import { cellRange, univerRange } from './ranges.ts';

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** A validation for Univer; `id` is its own within the sheet. */
export function univerValidation(
  id: string,
  { range, rule, prompt, alert }: Validation,
): ISheetDataValidationRule {
  return {
    uid: id,
    ranges: [univerRange(range)],
    ...(rule.kind === 'list'
      ? {
          type: DataValidationType.LIST,
          formula1: rule.items.join(','),
          renderMode: DataValidationRenderMode.ARROW,
        }
      : { type: DataValidationType.CUSTOM, formula1: rule.formula }),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: true,
    errorStyle: ERROR_STYLES[alert.style],
    errorTitle: alert.title,
    error: alert.message,
  };
}

function alertStyle(style: DataValidationErrorStyle | undefined): Validation['alert']['style'] {
  switch (style) {
    case DataValidationErrorStyle.WARNING:
      return 'warning';
    case DataValidationErrorStyle.INFO:
      return 'information';
    default:
      return 'stop';
  }
}

/** Univer lets other programs add kinds of rules, so that a kind is any string. */
const CUSTOM: string = DataValidationType.CUSTOM;
const LIST: string = DataValidationType.LIST;

/** A rule in the blueprint's terms; `null` for a kind that no blueprint has. */
export function validationRule({ type, formula1 = '' }: ISheetDataValidationRule): Validation['rule'] | null {
  if (type === CUSTOM) return { kind: 'custom', formula: formula1 };
  if (type === LIST) return { kind: 'list', items: formula1.split(',') };
  return null;
}

/** Univer's rule as validations, one for each block of cells; none where a blueprint does not know its kind. */
export function validationsOf(found: ISheetDataValidationRule): readonly Validation[] {
  const rule = validationRule(found);
  if (rule === null) return [];
  return found.ranges.map((range) => ({
    range: cellRange(range),
    rule,
    prompt: { title: found.promptTitle ?? '', message: found.prompt ?? '' },
    alert: {
      style: alertStyle(found.errorStyle),
      title: found.errorTitle ?? '',
      message: found.error ?? '',
    },
  }));
}

/** A highlight for Univer; `id` is its own within the sheet. */
export function univerHighlight(id: string, { range, formula, look }: Highlight): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: [univerRange(range)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: {
        bg: { rgb: look.fill },
        cl: { rgb: look.colour },
        ...(look.isBold && { bl: BooleanNumber.TRUE }),
      },
    },
  };
}

function formulaAndStyle({ rule }: IConditionFormattingRule): { formula: string; style: IStyleBase } | null {
  if (rule.type !== CFRuleType.highlightCell || !('subType' in rule)) return null;
  if (rule.subType !== CFSubRuleType.formula) return null;
  return { formula: rule.value, style: rule.style };
}

/** Univer's rule as highlights, one for each block of cells; none where it does not go by a formula. */
export function highlightsOf(found: IConditionFormattingRule): readonly Highlight[] {
  const parts = formulaAndStyle(found);
  if (parts === null) return [];
  const { formula, style } = parts;
  return found.ranges.map((range) => ({
    range: cellRange(range),
    formula,
    look: {
      fill: style.bg?.rgb ?? '#FFFFFF',
      colour: style.cl?.rgb ?? '#000000',
      isBold: style.bl === BooleanNumber.TRUE,
    },
  }));
}
