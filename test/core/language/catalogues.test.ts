import { CATALOGUES, PANE_TEXT } from '../../../src/core/index.ts';
import { repositoryText } from './source-text.ts';
import { FILE_TROUBLE_CODES, TROUBLE_CODES } from './examples.ts';
import {
  GATE_FINDINGS,
  keysOf,
  paneWords,
  problemSentences,
  recordSentences,
  sentencesOf,
} from './sentences.ts';

const { th, en } = CATALOGUES;
const languages = [th, en];

const THAI_LETTER = /[\u0E00-\u0E7F]/;
/** What is quoted: the words of the sheet and of the book, which are Thai in any language. */
const QUOTED = /“[^”]*”/g;

const thai = [...sentencesOf(th), ...recordSentences(th), ...paneWords('th')];
const english = [...sentencesOf(en), ...recordSentences(en), ...paneWords('en')];

describe('the sentences', () => {
  test('cover every kind of gate with every verdict that it can have', () => {
    const met = new Set(GATE_FINDINGS.map(({ gate, verdict }) => `${gate.kind} ${verdict}`));
    const all = (kind: string, ...verdicts: readonly string[]): readonly string[] =>
      verdicts.map((verdict) => `${kind} ${verdict}`);
    expect([...met].sort()).toEqual(
      [
        ...all('ownCategory', 'pass', 'fail', 'dependsOnReading', 'undecided'),
        ...all('otherCriterion', 'pass', 'fail', 'dependsOnReading', 'undecided'),
        ...all('relatedResult', 'pass', 'fail', 'undecided'),
        ...all('everyCriterion', 'pass', 'fail', 'dependsOnReading', 'undecided'),
        ...all('category7Whole', 'pass', 'fail', 'dependsOnReading', 'undecided'),
        ...all('total', 'pass', 'fail', 'undecided'),
      ].sort(),
    );
  });

  test.each(languages)('in $language never are empty', (catalogue) => {
    const all = [...sentencesOf(catalogue), ...recordSentences(catalogue), ...paneWords(catalogue.language)];
    expect(all.filter((sentence) => sentence.trim() === '')).toEqual([]);
  });

  test.each(languages)(
    'in $language say nothing that a program says when it has nothing to say',
    (catalogue) => {
      const said = [...sentencesOf(catalogue), ...paneWords(catalogue.language)];
      expect(said.filter((sentence) => /undefined|\bnull\b|NaN|Infinity|\[object/.test(sentence))).toEqual(
        [],
      );
    },
  );

  test.each(languages)(
    'in $language on a wrong record name null as JSON does, and nothing else like it',
    (catalogue) => {
      expect(recordSentences(catalogue).filter((each) => /undefined|NaN|\[object/.test(each))).toEqual([]);
    },
  );

  test.each(languages)('in $language have no space too many', (catalogue) => {
    const said = [...sentencesOf(catalogue), ...recordSentences(catalogue), ...paneWords(catalogue.language)];
    expect(said.filter((sentence) => /^ | $| {2}| [.,](?!xlsx)/.test(sentence))).toEqual([]);
  });

  test('in Thai hold Thai letters, but for the names of two rounds, which the agencies use in English', () => {
    const rounds = ['Application Report', 'Site Visit'];
    expect(thai.filter((sentence) => !THAI_LETTER.test(sentence) && !rounds.includes(sentence))).toEqual([]);
  });

  test('in English hold no Thai letter but in what is quoted', () => {
    expect(english.filter((sentence) => THAI_LETTER.test(sentence.replace(QUOTED, '')))).toEqual([]);
  });

  test.each(languages)('in $language speak of a button only where there is one', (catalogue) => {
    expect(problemSentences(catalogue, false).filter((sentence) => /กดปุ่ม|[Bb]utton/.test(sentence))).toEqual(
      [],
    );
  });

  test.each(languages)('in $language quote whole words: every mark that opens closes', (catalogue) => {
    const count = (sentence: string, mark: RegExp): number => sentence.match(mark)?.length ?? 0;
    const open = sentencesOf(catalogue).filter((each) => count(each, /“/g) !== count(each, /”/g));
    expect(open).toEqual([]);
  });
});

describe('the catalogues', () => {
  test('have the same keys in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(th));
  });

  test('of the pane have the same keys in both languages', () => {
    const keys = (text: unknown): readonly string[] =>
      keysOf(text).map((key) => key.replace(/steps\.\d+/, 'steps'));
    expect(new Set(keys(PANE_TEXT.en))).toEqual(new Set(keys(PANE_TEXT.th)));
  });

  test.each(languages)(
    'in $language have a sentence for every trouble, of a workbook and of a file',
    (catalogue) => {
      expect([Object.keys(catalogue.trouble).sort(), Object.keys(catalogue.file).sort()]).toEqual([
        TROUBLE_CODES.toSorted(),
        FILE_TROUBLE_CODES.toSorted(),
      ]);
    },
  );
});

describe('the lettering', () => {
  /** A lost character; a tone mark before its vowel; sara am in two; a mark with no consonant to stand on. */
  const damage =
    /\uFFFD|[\u0E48-\u0E4B][\u0E31\u0E34-\u0E3A]|\u0E4D[\u0E48-\u0E4B]?\u0E32|[\u0E48-\u0E4B]{2}|\u0E40\u0E40|(?:^|\s)[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;

  test('is whole in everything that the catalogues say', () => {
    expect([...thai, ...english].filter((sentence) => damage.test(sentence))).toEqual([]);
  });

  test('is whole in everything that the program is written in', () => {
    const damaged = repositoryText('src').filter(({ lines }) => lines.some((line) => damage.test(line)));
    expect(damaged.map(({ path }) => path)).toEqual([]);
  });
});
