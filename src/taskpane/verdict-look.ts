import { makeStyles, tokens } from '@fluentui/react-components';
import type { Verdict } from '../core/index.ts';

/** A symbol for each verdict, so that none is told by colour alone. */
export const VERDICT_SYMBOLS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  fail: '✗',
  dependsOnReading: '?',
  undecided: '…',
};

/** The colours of the verdicts. */
export const useVerdictLook = makeStyles({
  pass: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  fail: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  dependsOnReading: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  undecided: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
