import { LIMITS } from './limits.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { type ZipContainer, openZip } from './zip.ts';

/** First bytes of an OLE container: an encrypted .xlsx, or a workbook of Excel 97-2003. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** How an OLE container's directory spells the stream that an encrypted workbook has. */
const ENCRYPTED_STREAM = utf16('EncryptedPackage');

/**
 * Opens the container of an .xlsx file, and says what the file is instead where it is none.
 *
 * @throws UnreadableFileError `notZip`, `encrypted`, `oldFormat`, `tooLarge`, `damaged`, `unsupported`
 */
export function openContainer(bytes: Uint8Array): ZipContainer {
  if (bytes.length > LIMITS.fileBytes) {
    throw new UnreadableFileError('tooLarge', {
      what: 'file in bytes',
      found: bytes.length,
      limit: LIMITS.fileBytes,
    });
  }
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    const isEncrypted = contains(bytes, ENCRYPTED_STREAM);
    throw new UnreadableFileError(isEncrypted ? 'encrypted' : 'oldFormat', { what: 'OLE container' });
  }
  return openZip(bytes);
}

function utf16(text: string): readonly number[] {
  return Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
}

function contains(bytes: Uint8Array, sought: readonly number[]): boolean {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
