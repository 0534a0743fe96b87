import type { BrandVariants } from '@fluentui/react-components';

/** From navy to pale teal-blue, around the colours of the icon. */
export const BRAND: BrandVariants = {
  10: '#03121d',
  20: '#071f31',
  30: '#0a2f52',
  40: '#0b3858',
  50: '#0c4064',
  60: '#0f4a72',
  70: '#10517a',
  80: '#12587f',
  90: '#1a6b92',
  100: '#2c7da3',
  110: '#4690b4',
  120: '#62a4c4',
  130: '#80b8d3',
  140: '#9ecbe1',
  150: '#bedeed',
  160: '#deeff7',
};
