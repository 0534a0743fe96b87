import { describeWith } from '../programs.ts';
import { violationsIn } from './axe.ts';
import { excelForEach } from './excel-for-each.ts';
import { visitViews } from './views.ts';

jest.setTimeout(240_000);

describeWith('Chromium', 'every view of the pane', () => {
  const excel = excelForEach();

  it.each([
    ['th', 'light'],
    ['en', 'dark'],
  ] as const)('has nothing that axe finds wrong: %s, %s', async (language, scheme) => {
    await excel().page.emulateMedia({ colorScheme: scheme });
    const found: string[] = [];
    await visitViews(excel(), language, async (view, pane) => {
      found.push(...(await violationsIn(pane.frame)).map((violation) => `${view}: ${violation}`));
    });
    expect(found).toEqual([]);
  });
});
