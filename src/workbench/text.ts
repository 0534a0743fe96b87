import { WORKBENCH_TEXT, type WorkbenchText } from '../core/index.ts';
import { useSetting } from '../taskpane/setting.ts';

/** The words of the page around the spreadsheet, in the language of the frame around. */
export function useWorkbenchText(): WorkbenchText {
  return WORKBENCH_TEXT[useSetting().language];
}
