/**
 * The oldest Excel API that the add-in runs on. The manifest asks for exactly this, so Excel does not offer the
 * add-in where it is missing; whatever is newer must be asked for at run time.
 */
export const REQUIREMENT_FLOOR = { set: 'ExcelApi', version: '1.9' } as const;
