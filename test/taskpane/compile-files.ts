import { screen } from '@testing-library/react';
import { type Facts, PANE_TEXT, type SheetImage } from '../../src/core/index.ts';
import type { ReadFile } from '../../src/taskpane/compile/chosen-files.ts';
import { FakeWorkbook } from './fake-port.ts';
import { addSheet, scoreAll } from './sample-sheets.ts';

export const AGENCY = 'กรมตัวอย่าง';

type Given = readonly [assessor: string, first: number, facts?: Partial<Facts>];

/** A workbook with a score sheet of each assessor, every criterion but the first at half of its maximum. */
export async function workbookOf(...given: readonly Given[]): Promise<FakeWorkbook> {
  const workbook = new FakeWorkbook();
  for (const [assessor, first, facts] of given) {
    const id = await addSheet(workbook, { agency: AGENCY, assessor, award: 'category-1', ...facts });
    scoreAll(workbook, id, 50, { '1': first });
  }
  return workbook;
}

/** Files by their names, and a reader that gives what they hold. */
export async function filesOf(given: Readonly<Record<string, Given | 'damaged'>>): Promise<{
  readonly files: readonly File[];
  readonly readFile: ReadFile;
  readonly read: string[];
}> {
  const contents = new Map<string, readonly SheetImage[] | 'damaged'>();
  for (const [name, content] of Object.entries(given)) {
    contents.set(name, content === 'damaged' ? content : await (await workbookOf(content)).findSheets());
  }
  const files = Object.keys(given).map((name) => new File(['x'], name));
  const read: string[] = [];
  const readFile: ReadFile = async (file) => {
    const name = files.find((each) => each === file)?.name ?? '';
    read.push(name);
    return contents.get(name) ?? 'notReadable';
  };
  return { files, readFile, read };
}

export const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** The field behind a button that lets the user choose files. */
export const chooser = (label: string = PANE_TEXT.th.compile.choose): HTMLElement =>
  screen.getByLabelText(label, { selector: 'input' });
