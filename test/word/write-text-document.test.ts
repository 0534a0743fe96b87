/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { writeTextDocument } from '../../src/word/write-text-document.ts';
import {
  assessed,
  draftImageOf,
  pageIn,
  scoreSheetOf,
  TICK,
  typed,
} from '../core/feedback/feedback-samples.ts';
import { type Parts, unzipParts } from '../xlsx/package.ts';

const HOSTILE = `<b>&amp; "ก" 'ข' =1+1 \u0001\u000B\uFFFE\uD800 ๑`;
const LONG = 'ผู้บริหารถ่ายทอดวิสัยทัศน์ '.repeat(60).slice(0, 1_500);

let parts: Parts = {};
let words: Document;
let paragraphs: readonly Element[] = [];

function parsed(path: string): Document {
  return new DOMParser().parseFromString(parts[path] ?? '', 'application/xml');
}

const styleOf = (paragraph: Element): string =>
  paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '';
const textOf = (element: Element): string =>
  [...element.getElementsByTagName('w:t')].map((each) => each.textContent).join('');

beforeAll(async () => {
  // What browsers have and jsdom has not.
  Object.assign(globalThis, {
    TextDecoder,
    TextEncoder,
    Uint8Array: new TextEncoder().encode('').constructor,
  });
  const scores = scoreSheetOf(
    assessed(
      { '1': { strengths: LONG, ofi: HOSTILE }, '7.2': { ofi: 'ข้อหนึ่ง\nข้อสอง' } },
      { agency: 'กรม <ทดสอบ> & สาขา', awardYear: 2569, round: 'site-visit' },
    ),
  );
  const page = pageIn(scores, typed(draftImageOf(scores), TICK, 'ใช้'));
  parts = unzipParts(await writeTextDocument(page));
  words = parsed('word/document.xml');
  paragraphs = [...words.getElementsByTagName('w:p')];
}, 60_000);

describe('the report for Word', () => {
  it('is made of well-formed parts, whatever a person wrote', () => {
    const wrong = Object.keys(parts).filter(
      (path) => /\.(xml|rels)$/.test(path) && parsed(path).getElementsByTagName('parsererror').length > 0,
    );
    expect(wrong).toEqual([]);
    expect(paragraphs.map(textOf)).toContain(`<b>&amp; "ก" 'ข' =1+1  ๑`);
    expect(paragraphs.map(textOf)).toContain(LONG.trim());
  });

  it('has real headings: a title, its parts, the criteria, strengths and opportunities', () => {
    const at = (style: string): readonly string[] =>
      paragraphs.filter((each) => styleOf(each) === style).map(textOf);
    expect(at('Title')).toEqual(['ข้อมูลป้อนกลับ (Feedback Report)']);
    expect(at('Heading1')).toEqual([
      'จุดแข็งและโอกาสในการปรับปรุงรายหมวด',
      'ส่วนที่ยังขาดสู่รางวัลรายหมวด หมวด 1',
      'ที่มาของเกณฑ์: หนังสือรางวัล PMQA พ.ศ. 2564 สำนักงาน ก.พ.ร.',
    ]);
    expect(at('Heading2')).toHaveLength(12);
    expect(at('Heading3')).toEqual(['จุดแข็ง', 'โอกาสในการปรับปรุง', 'โอกาสในการปรับปรุง']);
  });

  it('numbers every list from 1', () => {
    const lists = paragraphs.flatMap(
      (each) => each.getElementsByTagName('w:numId')[0]?.getAttribute('w:val') ?? [],
    );
    expect(lists).toHaveLength(4);
    expect(new Set(lists).size).toBe(3);
  });

  it('repeats the head of the table of gaps on each page', () => {
    const tables = [...words.getElementsByTagName('w:tbl')];
    const heads = tables.map((table) => table.getElementsByTagName('w:tblHeader').length);
    expect(heads).toEqual([0, 1]);
  });

  it('is set in TH Sarabun New, with others that stand in for it, and tagged as Thai', () => {
    const styles = parts['word/styles.xml'] ?? '';
    expect(styles).toMatch(/<w:rFonts [^>]*w:cs="TH Sarabun New"/);
    expect(styles).toMatch(/<w:lang [^>]*w:bidi="th-TH"/);
    expect(parts['word/fontTable.xml']).toMatch(/w:name="TH Sarabun New"><w:altName w:val="[^"]+"/);
  });

  it('is A4 on end, with the page’s number at its foot', () => {
    const size = words.getElementsByTagName('w:pgSz')[0];
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
    const feet = Object.keys(parts).filter((path) => /footer\d*\.xml$/.test(path));
    expect(feet.map((path) => /PAGE[^A-Z].*NUMPAGES/s.test(parts[path] ?? ''))).toEqual([true]);
  });

  it('names no person in its properties', () => {
    const properties = parsed('docProps/core.xml').documentElement;
    const said = [...properties.children].map((each) => `${each.localName}: ${each.textContent}`);
    expect(said.filter((each) => /creator|lastModifiedBy/.test(each))).toEqual([
      'creator: PMQA Scorebook',
      'lastModifiedBy: PMQA Scorebook',
    ]);
    expect(Object.values(parts).join('\n')).not.toContain('A-07');
  });
});
