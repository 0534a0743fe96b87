import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { LIMITS } from './limits.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

/** A zip container whose parts are inflated one by one, on demand. */
export interface ZipContainer {
  has(path: string): boolean;
  /** The part's text, which is UTF-8; `null` where there is no such part. Throws UnreadableFileError. */
  readText(path: string): string | null;
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const DIRECTORY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Small enough that one step of inflating gives a few MiB at most. */
const STEP = 8_192;

/**
 * Opens a zip container by its central directory, which alone counts. Nothing is inflated yet. Paths are
 * compared without regard to case, as the packaging standard asks.
 *
 * @throws UnreadableFileError `notZip`, `damaged`, `encrypted`, `tooLarge`, `unsupported`
 */
export function openZip(bytes: Uint8Array): ZipContainer {
  const entries = readDirectory(bytes);
  let budget = LIMITS.totalBytes;
  return {
    has: (path) => entries.has(path.toLowerCase()),
    readText(path) {
      const entry = entries.get(path.toLowerCase());
      if (entry === undefined) return null;
      if (entry.size > LIMITS.partBytes || entry.size > budget) {
        const limit = Math.min(LIMITS.partBytes, budget);
        throw new UnreadableFileError('tooLarge', {
          what: 'part in bytes',
          part: path,
          found: entry.size,
          limit,
        });
      }
      budget -= entry.size;
      return decode(inflate(bytes, entry), path);
    },
  };
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  if (count === 0xffff || position === 0xffffffff) {
    throw new UnreadableFileError('unsupported', { what: 'zip64' });
  }
  if (count > LIMITS.parts) {
    throw new UnreadableFileError('tooLarge', { what: 'parts', found: count, limit: LIMITS.parts });
  }
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (position + DIRECTORY_SIZE > end || view.getUint32(position, true) !== DIRECTORY_SIGNATURE) {
      throw damaged('directory', String(index));
    }
    const nameStart = position + DIRECTORY_SIZE;
    const nameEnd = nameStart + view.getUint16(position + 28, true);
    // Some zip programs write backslashes.
    const path = new TextDecoder().decode(bytes.subarray(nameStart, nameEnd)).replaceAll('\\', '/');
    if ((view.getUint16(position + 8, true) & 1) === 1) {
      throw new UnreadableFileError('encrypted', { what: 'zip encryption', part: path });
    }
    const key = path.replace(/^\//, '').toLowerCase();
    if (entries.has(key)) throw damaged('two parts of one name', path);
    entries.set(key, {
      path,
      method: view.getUint16(position + 10, true),
      checksum: view.getUint32(position + 16, true),
      packedSize: view.getUint32(position + 20, true),
      size: view.getUint32(position + 24, true),
      headerOffset: view.getUint32(position + 42, true),
    });
    position = nameEnd + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}

/** The end record stands at the end, before a comment of its stated length. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let position = last; position >= 0 && position >= last - MAX_COMMENT; position -= 1) {
    const isEnd =
      view.getUint32(position, true) === END_SIGNATURE &&
      position + END_SIZE + view.getUint16(position + 20, true) <= view.byteLength;
    if (isEnd) return position;
  }
  const isCutOff = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
  throw new UnreadableFileError(isCutOff ? 'damaged' : 'notZip', {
    what: 'no end record',
    found: view.byteLength,
  });
}

function inflate(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerOffset, packedSize, path } = entry;
  const hasHeader =
    headerOffset + LOCAL_SIZE <= bytes.length && view.getUint32(headerOffset, true) === LOCAL_SIGNATURE;
  if (!hasHeader) throw damaged('no local header', path);
  const start =
    headerOffset +
    LOCAL_SIZE +
    view.getUint16(headerOffset + 26, true) +
    view.getUint16(headerOffset + 28, true);
  if (start + packedSize > bytes.length) throw damaged('cut off', path);
  const packed = bytes.subarray(start, start + packedSize);
  const part = unpack(packed, entry);
  if (crc32(part) !== entry.checksum) throw damaged('checksum', path);
  return part;
}

function unpack(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method === STORED) {
    if (packed.length !== entry.size) throw damaged('size', entry.path);
    return packed;
  }
  if (entry.method !== DEFLATED) {
    throw new UnreadableFileError('unsupported', {
      what: 'compression method',
      part: entry.path,
      found: entry.method,
    });
  }
  const part = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > part.length) throw damaged('larger than it says', entry.path);
    part.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let position = 0; position === 0 || position < packed.length; position += STEP) {
      stream.push(packed.subarray(position, position + STEP), position + STEP >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof UnreadableFileError ? cause : damaged('deflate', entry.path, cause);
  }
  if (filled !== part.length) throw damaged('smaller than it says', entry.path);
  return part;
}

function decode(part: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch (cause) {
    throw damaged('not UTF-8', path, cause);
  }
}

function damaged(what: string, part: string, cause?: unknown): UnreadableFileError {
  return new UnreadableFileError('damaged', { what, part }, { cause });
}
