import { sha256 } from '@noble/hashes/sha2';
import { bytesToUtf8, utf8ToBytes } from '@noble/hashes/utils';
import { type Assessment, forEachCriterion } from '../assessment/assessment.ts';
import { CRITERION_IDS } from '../criteria/criterion.ts';

/** How texts become bytes while thousands of files are held, and texts again; the core is given it. */
export interface TextPacking {
  readonly pack: (text: string) => Uint8Array;
  readonly unpack: (packed: Uint8Array) => string;
}

/** Bytes in UTF-8, as they are. */
export const PLAIN_PACKING: TextPacking = { pack: utf8ToBytes, unpack: bytesToUtf8 };

/** The words beside all scores of an assessment, by a packing. */
export type PackedNotes = Uint8Array;

/** Packs the words of an assessment: there is no bound to what is written, and nothing but their sheet asks for them. */
export function packNotes(notes: Assessment['notes'], { pack }: TextPacking): PackedNotes {
  const texts = CRITERION_IDS.flatMap((id) => {
    const { strengths, ofi, evidence } = notes[id];
    return [strengths, ofi, evidence];
  });
  return pack(JSON.stringify(texts));
}

/** The words again, by the packing that they were packed by. */
export function unpackNotes(packed: PackedNotes, { unpack }: TextPacking): Assessment['notes'] {
  const value: unknown = JSON.parse(unpack(packed));
  const texts: readonly unknown[] = Array.isArray(value) ? value : [];
  const left = texts.map(String).values();
  const next = (): string => left.next().value ?? '';
  return forEachCriterion(() => ({ strengths: next(), ofi: next(), evidence: next() }));
}

/** The same where two assessments are the same word for word, and nowhere else. */
export function wordsKey(assessment: Assessment): string {
  const hash = sha256(utf8ToBytes(JSON.stringify(assessment)));
  // Joined, since a text that was added up letter by letter takes ten times the room.
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
