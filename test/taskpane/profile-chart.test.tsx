/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import {
  type Assessment,
  type AwardId,
  EDITION_2562,
  type Entry,
  type Readings,
} from '../../src/core/index.ts';
import { ProfileChart } from '../../src/taskpane/profile/profile-chart.tsx';
import { SettingProvider, settingOf } from '../../src/taskpane/setting.ts';
import { assessmentOf, scoresAt } from '../core/scores.ts';

function withEntries(entries: Partial<Assessment['entries']>, readings: Partial<Readings> = {}): Assessment {
  const assessment = assessmentOf(scoresAt(30, { '1': 60_00 }), readings);
  return { ...assessment, entries: { ...assessment.entries, ...entries } };
}

/** The picture's lines as they are read out. */
function linesOf(award: AwardId, assessment: Assessment, language: 'th' | 'en' = 'th'): readonly string[] {
  render(
    <SettingProvider value={settingOf(EDITION_2562, language)}>
      <ProfileChart award={EDITION_2562.award[award]} assessment={assessment} />
    </SettingProvider>,
  );
  return screen.getAllByRole('row').map((row) =>
    [
      ...within(row)
        .queryAllByRole('img')
        .map((image) => image.getAttribute('aria-label')),
      row.textContent,
    ]
      .join(' ')
      .trim(),
  );
}

describe('the picture of the profile', () => {
  it('is a table by the award’s name, with every row and the total', () => {
    const lines = linesOf('category-1', withEntries({}));
    expect(screen.getByRole('table', { name: /เกณฑ์ของรางวัลรายหมวด หมวด 1/ })).toBeTruthy();
    expect(lines).toHaveLength(1 + 12 + 1);
    expect(lines[1]).toBe('ขึ้นกับการตีความ หมวด 1ตั้งแต่/มากกว่าร้อยละ 50?50 %ขาด 0.01');
    expect(lines[7]).toBe('ผ่าน ข้อ 7.1ตั้งแต่ร้อยละ 30✓30 %ถึงเกณฑ์');
    expect(lines[13]).toBe('ผ่าน คะแนนรวมตั้งแต่ 300.00 คะแนน✓32.4 %ถึงเกณฑ์');
  });

  it.each([
    ['unscored', 'ยังไม่มีคะแนน'],
    ['abstained', 'งดให้คะแนน'],
    ['conflict', 'มีส่วนได้เสีย'],
    ['invalid', 'ค่าใช้ไม่ได้'],
  ] as const)('says of a row that is %s: %s', (state, words) => {
    const entry: Entry = { state };
    expect(linesOf('category-1', withEntries({ '3': entry }))[3]).toContain(`${words}ขาด 27.51`);
  });

  it('shows category 7 as a whole where that is asked, its rows without a gate', () => {
    const lines = linesOf('outstanding', withEntries({}, { outstandingCategory7: 'whole' }));
    expect(lines[7]).toBe('ข้อ 7.1ไม่มีเกณฑ์รายข้อ30 %');
    expect(lines[13]).toBe('ไม่ผ่าน หมวด 7 ทั้งหมวดตั้งแต่ร้อยละ 40✗30 %ขาด 40.00');
  });

  it('draws what there is and the mark of what is asked', () => {
    linesOf('category-1', withEntries({}));
    const [, first] = screen.getAllByRole('row');
    const widths = [...(first?.querySelectorAll<HTMLElement>('[style]') ?? [])].map(({ style }) => [
      style.width,
      style.left,
    ]);
    expect(widths).toEqual([
      ['50%', ''],
      ['', '50%'],
    ]);
  });

  it('is there in English', () => {
    expect(linesOf('category-1', withEntries({}), 'en')[3]).toBe(
      'Passed category 3at least / more than 25 %✓30 %met',
    );
  });
});
