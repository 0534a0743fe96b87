/** A part of a zip container as it lies there. */
export interface PackedPart {
  readonly path: string;
  /** How it is packed: 0 not at all, 8 by deflate. */
  readonly method: number;
  /** Of what is packed. */
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

const END_SIZE = 22;
const DIRECTORY_SIZE = 46;
const LOCAL_SIZE = 30;

/** The parts of a container that was just written here, without a comment; none is unpacked. */
export function packedParts(bytes: Uint8Array): readonly PackedPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.byteLength - END_SIZE;
  const parts: PackedPart[] = [];
  let position = view.getUint32(end + 16, true);
  while (position < end) {
    const nameStart = position + DIRECTORY_SIZE;
    const nameEnd = nameStart + view.getUint16(position + 28, true);
    const header = view.getUint32(position + 42, true);
    const start = header + LOCAL_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    parts.push({
      path: new TextDecoder().decode(bytes.subarray(nameStart, nameEnd)),
      method: view.getUint16(position + 10, true),
      checksum: view.getUint32(position + 16, true),
      size: view.getUint32(position + 24, true),
      packed: Uint8Array.from(bytes.subarray(start, start + view.getUint32(position + 20, true))),
    });
    position = nameEnd + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return parts;
}
