/** Why a workbook that is open somewhere could not do what it was asked. The key of its sentence. */
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
  /** The program was at something else and broke the command off. */
  | 'busy'
  /** Another sheet took the name meanwhile. */
  | 'nameTaken'
  /** The cells were merged with others. */
  | 'mergedCells'
  | 'unexpected';

/** Why a file could not be read or written. The key of its sentence. */
export type FileTroubleCode =
  | 'notFound'
  | 'notReadable'
  | 'notWritable'
  /** It would be written over the file that it is made from. */
  | 'sameFile'
  /** A text file in another encoding. */
  | 'notUtf8'
  /** It exists, and was not to be overwritten. */
  | 'exists'
  /** A workbook, but with no score sheet of ours. */
  | 'noScoreSheet'
  /** No assessor has more than one round on one agency. */
  | 'noRounds'
  | UnreadableFileCode;

/** Why a file cannot be read as an .xlsx workbook; the key of the sentence shown. */
export type UnreadableFileCode =
  /** No zip container: another kind of file, or an empty one. */
  | 'notZip'
  /** Protected by a password to open. */
  | 'encrypted'
  /** A workbook of Excel 97-2003 (.xls). */
  | 'oldFormat'
  /** A zip container, but no workbook: a text document, an OpenDocument sheet, … */
  | 'notWorkbook'
  /** Cut off, or a checksum, a size or the markup is wrong, or what one part says of another. */
  | 'damaged'
  /** Above one of the reader's caps. */
  | 'tooLarge'
  /** Markup that no spreadsheet program writes and that can harm: a document type, entities, deep nesting. */
  | 'unsafeXml'
  /** Legal, but not read here: zip64, a compression other than deflate, a binary workbook (.xlsb). */
  | 'unsupported';
