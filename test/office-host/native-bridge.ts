import type { Dispatcher } from './dispatcher.ts';
import type { Faults } from './faults.ts';
import type { EventQueue } from './events.ts';
import { type Batch, type BatchAnswer, isRecord, readBatch } from './wire.ts';

/** One round trip as it went. */
export interface RoundTrip {
  readonly batch: Batch;
  readonly answer: BatchAnswer;
  /** Length of the request and of the answer as sent, in UTF-8 bytes. */
  readonly requestBytes: number;
  readonly answerBytes: number;
}

/** What stands behind the bridge at the moment. */
export interface Stage {
  readonly dispatcher: Dispatcher;
  readonly faults: Faults;
  readonly events: EventQueue;
  readonly roundTrips: RoundTrip[];
}

/** The object that Excel's client looks for under the global name `_richApiNativeBridge`. */
export interface NativeBridge {
  /** Set by the client. */
  onMessageFromHost: (text: string) => void;
  sendMessageToHost(text: string): void;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A bridge to whatever `stage` gives; it answers later, as every real host does. */
export function createNativeBridge(stage: () => Stage): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const request: unknown = JSON.parse(text);
      if (!isRecord(request) || !isRecord(request['message'])) throw new TypeError('Not a request');
      const { id, flags } = request;
      const { body } = request['message'];
      setTimeout(() => {
        const reply = (message: unknown): void =>
          bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags, message }));
        const { dispatcher, faults, roundTrips } = stage();
        if (faults.isConnectionLost) {
          reply({ statusCode: 503, headers: {}, body: '' });
          return;
        }
        const batch = readBatch(body);
        const answer = dispatcher.execute(batch, (action) => faults.refusal(action));
        const answerBytes = byteLength(JSON.stringify(answer));
        roundTrips.push({ batch, answer, requestBytes: byteLength(text), answerBytes });
        reply({ statusCode: 200, headers: {}, body: answer });
      }, 0);
    },
  };
  return bridge;
}

/** Sends the stage's events through the bridge from now on. */
export function connectEvents(bridge: NativeBridge, events: EventQueue): void {
  events.connect((entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, flags: 0, controlId: '', message: { entries } }));
  });
}
