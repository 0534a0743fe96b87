/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createScoreSheet, EDITION_2562, NO_RESTORATION, type ReportPage } from '../../src/core/index.ts';
import { App } from '../../src/taskpane/app.tsx';
import { TextDocumentProvider } from '../../src/taskpane/feedback/text-documents.ts';
import { assessed, itemsOf, WRITTEN_ON } from '../core/feedback/feedback-samples.ts';
import { COMPILE_HERE } from './compile-here.ts';
import { FakeWorkbook } from './fake-port.ts';
import { comeBack, openPane } from './render-app.tsx';

const FIRST_LINE = 7;
const DRAFT = 'ร่างข้อมูลป้อนกลับ กรมทดสอบ';

let workbook: FakeWorkbook;
beforeEach(async () => {
  comeBack();
  workbook = new FakeWorkbook();
  const words = assessed({ '1': { strengths: 'สื่อสารทั่วถึง' }, '2': { ofi: 'A01: ควรทบทวน' } });
  await workbook.insertSheet(createScoreSheet(EDITION_2562, words));
});

const press = async (user: UserEvent, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

async function tick(...rows: readonly number[]): Promise<void> {
  const contents = rows.map((row) => ({ row, column: 3, content: { kind: 'text', text: 'ใช้' } as const }));
  await workbook.restoreSheet('sheet-2', { ...NO_RESTORATION, contents });
}

describe('the feedback in the pane', () => {
  it('is prepared as a draft, then made into a report, with a way to each', async () => {
    const { user } = openPane(workbook, 'summary');
    await press(user, 'เตรียมข้อมูลป้อนกลับ');
    await screen.findByRole('region', { name: `เตรียมแผ่น “${DRAFT}” แล้ว` });
    await press(user, 'ไปที่แผ่นงาน');
    expect(workbook.calls).toContain('showCells pmqa_sheet');
    await tick(FIRST_LINE);
    await press(user, 'ทำรายงานข้อมูลป้อนกลับ');
    await screen.findByRole('region', { name: 'ทำรายงาน “ข้อมูลป้อนกลับ กรมทดสอบ” แล้ว' });
    expect(workbook.sheetNames).toEqual(['ใบคะแนน A-07', DRAFT, 'ข้อมูลป้อนกลับ กรมทดสอบ']);
  });

  it('says what has to be done first, and which lines name an assessor', async () => {
    const { user } = openPane(workbook, 'summary');
    await press(user, 'ทำรายงานข้อมูลป้อนกลับ');
    expect((await screen.findByText(/^ยังไม่มีแผ่นร่าง/)).isConnected).toBe(true);
    await press(user, 'เตรียมข้อมูลป้อนกลับ');
    await screen.findByRole('region', { name: /^เตรียมแผ่น/ });
    await tick(FIRST_LINE + 1);
    await press(user, 'ทำรายงานข้อมูลป้อนกลับ');
    await screen.findByText(/ข้อความที่เลือกใน .* มีชื่อหรือรหัสผู้ตรวจ/);
    const refusal = screen.getByRole('region', { name: 'ยังทำข้อมูลป้อนกลับไม่ได้' });
    expect(refusal.textContent).toContain('หมวด 2 โอกาสในการปรับปรุง: A01: ควรทบทวน');
    expect(workbook.sheetNames).toHaveLength(2);
  });

  it('comes for Word where the page can hand files out, and says where it can not', async () => {
    const saved: ReportPage[] = [];
    const save = async (page: ReportPage): Promise<string> => {
      saved.push(page);
      return 'ข้อมูลป้อนกลับ.docx';
    };
    const { user } = openPane(workbook, 'summary');
    await press(user, 'เตรียมข้อมูลป้อนกลับ');
    await screen.findByRole('region', { name: /^เตรียมแผ่น/ });
    expect(screen.queryByRole('button', { name: 'ดาวน์โหลดเป็น Word' })).toBeNull();
    expect(screen.getByText(/^เอกสาร Word ทำได้จาก/).isConnected).toBe(true);
    await tick(FIRST_LINE);
    cleanup();
    render(
      <TextDocumentProvider value={save}>
        <App
          port={workbook}
          edition={EDITION_2562}
          today={() => WRITTEN_ON}
          timeOfDay={() => ({ hour: 14, minute: 5 })}
          readFile={async () => 'notReadable'}
          compiling={COMPILE_HERE}
          initialPlace="summary"
          scheme="light"
        />
      </TextDocumentProvider>,
    );
    await press(userEvent.setup(), 'ดาวน์โหลดเป็น Word');
    await screen.findByRole('region', { name: 'ดาวน์โหลด ข้อมูลป้อนกลับ.docx แล้ว' });
    expect(saved.map(itemsOf)).toEqual([['สื่อสารทั่วถึง']]);
  });

  it('of panels says where a draft comes from', async () => {
    const { user } = openPane(workbook, 'compile');
    await press(user, 'ทำรายงานข้อมูลป้อนกลับ');
    const said = await screen.findByText(/^สมุดงานนี้ยังไม่มีแผ่นร่างข้อมูลป้อนกลับของคณะผู้ตรวจ/);
    expect(said.isConnected).toBe(true);
  });
});
