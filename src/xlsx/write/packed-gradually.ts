import { Deflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from '../read/crc32.ts';
import type { PackedPart } from './packed-parts.ts';

/** The text of a part that was just written here. */
export function unpacked({ packed }: Pick<PackedPart, 'packed'>): string {
  return strFromU8(inflateSync(packed));
}

/** A part of text that is packed as it comes, so that the whole text is never there. */
export class PackedGradually {
  private readonly pieces: Uint8Array[] = [];
  private readonly deflate = new Deflate((piece) => this.pieces.push(piece));
  private checksum = 0;
  private size = 0;

  add(text: string): void {
    const bytes = strToU8(text);
    this.checksum = crc32(bytes, this.checksum);
    this.size += bytes.length;
    this.deflate.push(bytes);
  }

  end(): Omit<PackedPart, 'path'> {
    this.deflate.push(new Uint8Array(0), true);
    const packed = new Uint8Array(this.pieces.reduce((sum, { length }) => sum + length, 0));
    let position = 0;
    for (const piece of this.pieces) {
      packed.set(piece, position);
      position += piece.length;
    }
    return { method: 8, checksum: this.checksum, size: this.size, packed };
  }
}
