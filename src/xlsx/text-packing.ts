import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { TextPacking } from '../core/index.ts';

/** Deflated UTF-8: a few bytes of every ten that a text takes as it is. */
export const DEFLATED: TextPacking = {
  pack: (text) => deflateSync(strToU8(text)),
  unpack: (packed) => strFromU8(inflateSync(packed)),
};
