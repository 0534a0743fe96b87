import { type ILanguagePack, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import highlightsEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheetsEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationsEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../../core/index.ts';
import { modestCellEditor } from './cell-editor.ts';
import { CLIPBOARD } from './clipboard.ts';
import { MENU } from './menu.ts';
import { PROTECTED_CELLS } from './protected-cells.ts';
import { THAI } from './thai.ts';

import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';

/** Univer knows no Thai; our words take the place of a language that writes numbers as English does. */
export const LOCALES = { th: LocaleType.FA_IR, en: LocaleType.EN_US } as const;

/** Words that this version of Univer asks for and does not bring along. */
const FORGOTTEN: ILanguagePack = {
  'sheets-formula': { progress: { analyzing: 'Calculating', done: 'Calculated' } },
};

const ENGLISH: ILanguagePack = mergeLocales(sheetsEnglish, validationsEnglish, highlightsEnglish, FORGOTTEN);

/** Univer, running in an element, with no workbook open yet. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts Univer in an empty element. */
export function startUniver(element: HTMLElement, language: Language): RunningUniver {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    theme: defaultTheme,
    override: PROTECTED_CELLS,
    locale: LOCALES[language],
    locales: { [LOCALES.en]: ENGLISH, [LOCALES.th]: mergeLocales(ENGLISH, THAI) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container: element,
      toolbar: false,
      header: true,
      formulaBar: true,
      disableAutoFocus: true,
      menu: MENU,
      sheets: { protectedRangeShadow: false },
      // A file carries formulas without their results.
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const override = [...CLIPBOARD, ...modestCellEditor(element)];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [Plugin, config = {}] = Array.isArray(plugin) ? plugin : [plugin];
    univer.registerPlugin(Plugin, { ...config, override });
  }
  return { univer, api: FUniver.newAPI(univer) };
}
