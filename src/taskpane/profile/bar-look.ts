import { makeStyles, tokens } from '@fluentui/react-components';

/** Stripes in a colour, which tell parts of bars apart where colours are not seen. */
export function striped(colour: string): string {
  return `repeating-linear-gradient(135deg, ${colour} 0 3px, transparent 3px 6px)`;
}

/** The look of the bars and of their marks, told apart without colour. */
export const useBarLook = makeStyles({
  track: {
    position: 'relative',
    boxSizing: 'border-box',
    height: '14px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    position: 'absolute',
    top: '0',
    bottom: '0',
    left: '0',
    boxSizing: 'border-box',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  met: {
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  notMet: {
    borderRight: `2px solid ${tokens.colorNeutralForeground2}`,
    backgroundImage: striped(tokens.colorNeutralForeground2),
    '@media (forced-colors: active)': {
      borderRightColor: 'CanvasText',
      backgroundImage: striped('CanvasText'),
    },
  },
  // A ground around the mark keeps it visible on a full bar.
  mark: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '3px',
    marginLeft: '-1px',
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      outlineColor: 'Canvas',
      backgroundColor: 'CanvasText',
    },
  },
});
