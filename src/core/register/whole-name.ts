/**
 * What the first words of an agency's name are shortened to, where that can mean one thing only: `ก.` may be กรม, กระทรวง
 * or กอง, and letters alone (`มท.`) are left as they are.
 */
const SHORTENED: readonly (readonly [beginning: RegExp, whole: string])[] = [
  [/^จว?\.(?=.)/, 'จังหวัด'],
  [/^สป\.(?=กระทรวง|สำนัก)/, 'สำนักงานปลัด'],
  [/^สป\.(?=.)/, 'สำนักงานปลัดกระทรวง'],
  [/^(?:สนง\.|สำนักงาน)คกก\.(?=.)/, 'สำนักงานคณะกรรมการ'],
  [/^สนง\.(?=.)/, 'สำนักงาน'],
];

/**
 * A name's key with its shortened first words written out: that of `จ.แพร่` becomes that of จังหวัดแพร่; any other stays
 * as it is.
 */
export function wholeNameKey(key: string): string {
  const [beginning, whole] = SHORTENED.find(([each]) => each.test(key)) ?? [];
  return beginning === undefined || whole === undefined ? key : key.replace(beginning, whole);
}
