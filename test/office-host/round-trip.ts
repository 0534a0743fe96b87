import type { Dispatcher } from './dispatcher.ts';
import type { EventQueue } from './events.ts';
import type { Faults } from './faults.ts';
import { type Batch, type BatchAnswer, readBatch } from './wire.ts';

/** One round trip as it went. */
export interface RoundTrip {
  readonly batch: Batch;
  readonly answer: BatchAnswer;
  /** Length of the batch and of the answer as JSON, in UTF-8 bytes. */
  readonly requestBytes: number;
  readonly answerBytes: number;
}

/** What a bridge to the client, of whatever kind, has behind it. */
export interface Stage {
  readonly dispatcher: Dispatcher;
  readonly faults: Faults;
  readonly events: EventQueue;
  /** Every batch that was answered, in order. */
  readonly roundTrips: RoundTrip[];
}

function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Answers a batch, given as text or as an object, and keeps a record; `null` where the connection is lost. */
export function answerBatch({ dispatcher, faults, roundTrips }: Stage, body: unknown): BatchAnswer | null {
  if (faults.isConnectionLost) return null;
  const batch = readBatch(body);
  const answer = dispatcher.execute(batch, (action) => faults.refusal(action));
  roundTrips.push({
    batch,
    answer,
    // Few tests ask, and to write all of it out takes as long as to answer.
    get requestBytes() {
      return byteLength(batch);
    },
    get answerBytes() {
      return byteLength(answer);
    },
  });
  return answer;
}
