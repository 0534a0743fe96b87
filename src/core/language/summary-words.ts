import type { Signer } from '../blueprint/names.ts';

/** The words of the summary in which people write, Thai whatever the pane's language. */
export const SUMMARY_WORDS = {
  title: 'สรุปผลการพิจารณาคุณสมบัติรับรางวัล PMQA',
  awardYear: (year: number) => `ปีที่ขอรับรางวัล พ.ศ. ${String(year)}`,
  remarks: 'หมายเหตุ',
  signHere: 'ลงชื่อ ....................................',
  nameHere: '( .................................... )',
  dayHere: 'วันที่ ....... / ....... / ............',
  signer: {
    assessor: 'ผู้ตรวจประเมิน',
    secretary: 'ฝ่ายเลขานุการ',
    chair: 'ประธาน',
  } satisfies Readonly<Record<Signer, string>>,
} as const;
