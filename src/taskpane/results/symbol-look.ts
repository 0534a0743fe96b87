import { tokens } from '@fluentui/react-components';

/** The little box that a verdict's symbol stands in. */
export const SYMBOL_LOOK = {
  flexShrink: 0,
  boxSizing: 'border-box',
  width: '20px',
  borderRadius: tokens.borderRadiusSmall,
  textAlign: 'center',
  fontWeight: tokens.fontWeightSemibold,
} as const;
