import { pointsFromPixels } from '../../src/excel/units.ts';
import { writtenText } from '../../src/excel/written-text.ts';

describe('pixels as points', () => {
  test.each([
    [0, 0],
    [20, 15],
    [64, 48],
    [96, 72],
  ])('%d px are %d pt', (pixels, points) => {
    expect(pointsFromPixels(pixels)).toBe(points);
  });
});

describe('a text as it is written', () => {
  test.each([
    '2562',
    '1, 3',
    '-',
    '=1+1',
    '50%',
    'TRUE',
    'false',
    '#N/A',
    '+',
    '@ใคร',
    "'x",
    '๒๕',
    'มี.ค. 62',
  ])('has an apostrophe before %s', (text) => {
    expect(writtenText(text)).toBe(`'${text}`);
  });

  test.each(['การนำองค์การ', 'หมวด', 'ก - ข', '', ' '])('has none before %j', (text) => {
    expect(writtenText(text)).toBe(text);
  });
});
