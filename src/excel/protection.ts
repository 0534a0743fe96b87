/** How our sheets are protected: whoever uses one may widen columns and rows to read it. */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
};
