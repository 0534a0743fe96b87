import { THAI } from '../../language/thai.ts';
import { SCHEMA_NAME, type Signer, SUMMARY_NAMES } from '../names.ts';
import { fromSerial } from '../serial-date.ts';
import { cellAt, type CellImage, type CellValue, type SheetImage } from '../sheet-image.ts';
import { sheetReferredTo } from '../source-reference.ts';
import { FIRST_SUMMARY_SCHEMA, signedOnFirstMake, sourceOfFirstMake } from './first-make.ts';

/** What people have written on a summary; `''` where nothing is. */
export interface WrittenWords {
  readonly remarks: string;
  readonly signed: Readonly<Record<Signer, { readonly by: string; readonly on: string }>>;
}

const NOTHING_SIGNED = { by: '', on: '' } as const;

export const NO_WRITTEN_WORDS: WrittenWords = {
  remarks: '',
  signed: { assessor: NOTHING_SIGNED, secretary: NOTHING_SIGNED, chair: NOTHING_SIGNED },
};

/** A summary as it stands in a workbook. */
export interface WrittenSummary {
  /** The name of its score sheet now; `null` once that is gone. */
  readonly source: string | null;
  /** The day that it was made, `YYYY-MM-DD`; `''` where it does not say. */
  readonly on: string;
  readonly words: WrittenWords;
}

const SUMMARY_SCHEMA = /^pmqa-summary\/\d+\/\d{4}$/;

/** The dots that stand on paper where nothing is written yet. */
const UNWRITTEN = /^(?:วันที่|ลงชื่อ)?[\s.…_()/–-]*$/;

function cellOf(image: SheetImage, name: string): CellImage | null {
  const range = image.names.get(name);
  return range == null ? null : cellAt(image, range.row, range.column);
}

function shown(value: CellValue): string {
  if (value === null || typeof value === 'object') return '';
  return String(value);
}

function withoutDots(words: string): string {
  return UNWRITTEN.test(words) ? '' : words;
}

/** The words of a cell just as they stand, without the dots of an empty one. */
function wordsOf(image: SheetImage, name: string): string {
  return withoutDots(shown(cellOf(image, name)?.value ?? null));
}

/** Programs take a year of พ.ศ. for one of ค.ศ. */
const FIRST_BUDDHIST_YEAR = 2400;

/** A day that a program has made a date of becomes words again. */
function dayOf(image: SheetImage, name: string): string {
  const value = cellOf(image, name)?.value ?? null;
  const day = typeof value === 'number' ? fromSerial(value) : null;
  if (day === null) return wordsOf(image, name);
  return THAI.date({ ...day, year: day.year >= FIRST_BUDDHIST_YEAR ? day.year - 543 : day.year });
}

/** One of the first make has no place for remarks and no day: it is older than all others. */
function readFirstMake(image: SheetImage): WrittenSummary {
  const signed = (signer: Signer): WrittenWords['signed'][Signer] => {
    const { by, on } = signedOnFirstMake(image, signer);
    return { by: withoutDots(by), on: withoutDots(on) };
  };
  const words = {
    remarks: '',
    signed: { assessor: signed('assessor'), secretary: signed('secretary'), chair: signed('chair') },
  };
  return { source: sourceOfFirstMake(image), on: '', words };
}

/** Reads what people have written on a summary; `null` where the sheet is none. */
function readSummary(image: SheetImage): WrittenSummary | null {
  const schema = wordsOf(image, SCHEMA_NAME);
  if (FIRST_SUMMARY_SCHEMA.test(schema)) return readFirstMake(image);
  if (!SUMMARY_SCHEMA.test(schema)) return null;
  const signed = (signer: Signer): WrittenWords['signed'][Signer] => ({
    by: wordsOf(image, SUMMARY_NAMES.signedBy[signer]),
    on: dayOf(image, SUMMARY_NAMES.signedOn[signer]),
  });
  return {
    source: sheetReferredTo(cellOf(image, SUMMARY_NAMES.source)?.formula ?? null),
    on: wordsOf(image, SUMMARY_NAMES.on),
    words: {
      remarks: wordsOf(image, SUMMARY_NAMES.remarks),
      signed: {
        assessor: signed('assessor'),
        secretary: signed('secretary'),
        chair: signed('chair'),
      },
    },
  };
}

/**
 * What a new summary of a score sheet takes over: the words of the newest earlier one, which is the last in the
 * workbook where several are of one day.
 *
 * @param source the score sheet's name
 */
export function wordsToKeep(images: readonly SheetImage[], source: string): WrittenWords {
  const summaries = images.flatMap((image) => readSummary(image) ?? []);
  const newest = summaries
    .filter((summary) => summary.source === source)
    .reduce<WrittenSummary | null>((last, each) => (last !== null && last.on > each.on ? last : each), null);
  return newest?.words ?? NO_WRITTEN_WORDS;
}
