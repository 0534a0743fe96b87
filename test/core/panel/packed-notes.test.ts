import fc from 'fast-check';
import { PLAIN_PACKING, type TextPacking } from '../../../src/core/index.ts';
import { packNotes, unpackNotes, wordsKey } from '../../../src/core/panel/packed-notes.ts';
import { DEFLATED } from '../../../src/xlsx/text-packing.ts';
import { arbitraryAssessment } from '../arbitrary-assessment.ts';
import { assessmentOf } from './panels.ts';

describe.each<[string, TextPacking]>([
  ['plain', PLAIN_PACKING],
  ['deflated', DEFLATED],
])('words that are packed (%s)', (_, packing) => {
  test('are the same words when they are unpacked', () => {
    fc.assert(
      fc.property(arbitraryAssessment, fc.string({ unit: 'binary' }), ({ notes }, text) => {
        const given = { ...notes, '3': { strengths: text, ofi: 'โอกาส\u0000', evidence: '\ud800"\\' } };
        expect(unpackNotes(packNotes(given, packing), packing)).toEqual(given);
      }),
    );
  });

  test('can be copied to another thread without more than themselves', () => {
    const packed = packNotes(assessmentOf('A').notes, packing);
    expect(packed.buffer.byteLength).toBe(packed.byteLength);
  });
});

describe('the key of an assessment’s words', () => {
  test('is another for one that differs in a single word, score or fact', () => {
    const one = assessmentOf('A');
    const others = [
      assessmentOf('B'),
      assessmentOf('A', { '1': 60.01 }),
      assessmentOf('A', {}, { reportPages: 44 }),
      { ...one, notes: { ...one.notes, '7.6': { strengths: '', ofi: '', evidence: 'ก' } } },
      { ...one, notes: { ...one.notes, '7.6': { strengths: '', ofi: 'ก', evidence: '' } } },
    ];
    expect(new Set([one, ...others].map(wordsKey)).size).toBe(others.length + 1);
    expect(wordsKey(structuredClone(one))).toBe(wordsKey(one));
  });
});
