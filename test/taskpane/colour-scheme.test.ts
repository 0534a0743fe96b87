import { schemeOf } from '../../src/taskpane/theme/colour-scheme.ts';

describe('the colours that go with the host’s ground', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#f3f2f1', 'light'],
    ['#E6E6E6', 'light'],
    // Office's themes in dark grey and black.
    ['#666666', 'dark'],
    ['#262626', 'dark'],
    ['#000000', 'dark'],
  ])('%s: %s', (background, scheme) => {
    expect(schemeOf(background)).toBe(scheme);
  });

  it.each([null, '', 'white', '#fff', '#12345'])('%j says nothing', (background) => {
    expect(schemeOf(background)).toBeNull();
  });
});
