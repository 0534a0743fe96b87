import type { ReactElement } from 'react';
import { type Gate, READING_IDS } from '../../core/index.ts';
import { Quotation } from './quotation.tsx';
import { ReadingSource } from './reading-source.tsx';

/** The sentence that a gate carries out, and what the book leaves open in it. */
export function GateSource({ gate }: { readonly gate: Gate }): ReactElement {
  const used = READING_IDS.filter(
    (id) =>
      gate.onlyUnder?.reading === id || (typeof gate.relation !== 'string' && gate.relation.reading === id),
  );
  return (
    <>
      <Quotation citation={gate.citation} />
      {used.map((id) => (
        <ReadingSource key={id} id={id} but={gate.citation} />
      ))}
    </>
  );
}
