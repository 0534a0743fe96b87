import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/index.ts';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** A symbol for each severity, so that none is told by colour alone. */
export const SEVERITY_SYMBOLS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', note: 'i' };

/** The colours of the severities. */
export const useSeverityLook = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
});
