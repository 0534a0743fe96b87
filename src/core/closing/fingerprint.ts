import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** The canonical form and its edition; another form would give other fingerprints. */
const FORM = 'pmqa-values/1/2562';

/**
 * The fingerprint of values: SHA-256 in 64 hexadecimal digits, over the UTF-8 of a JSON array that has the name of the
 * form and then each key with its value.
 */
export function fingerprintOf(values: readonly { readonly key: string; readonly value: string }[]): string {
  const form = JSON.stringify([FORM, ...values.map(({ key, value }) => [key, value])]);
  return bytesToHex(sha256(utf8ToBytes(form)));
}
