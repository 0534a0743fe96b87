import type { EventQueue } from './events.ts';
import { type Stage, answerBatch } from './round-trip.ts';
import { isRecord } from './wire.ts';

/** The object that Excel's client looks for under the global name `_richApiNativeBridge`. */
export interface NativeBridge {
  /** Set by the client. */
  onMessageFromHost: (text: string) => void;
  sendMessageToHost(text: string): void;
}

/** A bridge to whatever `stage` gives at the time; it answers later, as every real host does. */
export function createNativeBridge(stage: () => Stage): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const request: unknown = JSON.parse(text);
      if (!isRecord(request) || !isRecord(request['message'])) throw new TypeError('Not a request');
      const { id, flags } = request;
      const { body } = request['message'];
      setTimeout(() => {
        const answer = answerBatch(stage(), body);
        const message =
          answer === null
            ? { statusCode: 503, headers: {}, body: '' }
            : { statusCode: 200, headers: {}, body: answer };
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags, message }));
      }, 0);
    },
  };
  return bridge;
}

/** Sends the events through the bridge from now on. */
export function connectEvents(bridge: NativeBridge, events: EventQueue): void {
  events.connect((entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, flags: 0, controlId: '', message: { entries } }));
  });
}
