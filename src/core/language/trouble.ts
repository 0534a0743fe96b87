/** What can go wrong outside the award itself: the host, a file, a record. The key of its sentence. */
export type TroubleCode =
  /** A cell is being edited: Excel takes no command until Enter or Esc. */
  | 'cellEditMode'
  /** The sheet or the workbook is protected or read-only. */
  | 'accessDenied'
  /** Another workbook has the focus. */
  | 'inactiveWorkbook'
  | 'sheetNotFound'
  | 'nameNotFound'
  | 'payloadTooLarge'
  /** This Excel lacks a function that is needed. */
  | 'notSupported'
  | 'connectionLost'
  | 'unexpected';
