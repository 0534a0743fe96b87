/** What a criterion's status says of the award applied for. */
export const STATUS = {
  pass: '✓ ถึงเกณฑ์',
  exact: '✓ พอดีเกณฑ์',
  fail: '✗ ไม่ถึงเกณฑ์',
  depends: '? ขึ้นกับการตีความ',
  seeWhole: '– ดูผลรวมหมวด 7',
  missing: '… ยังไม่มีคะแนน',
  waiting: '… ยังสรุปไม่ได้',
} as const;
