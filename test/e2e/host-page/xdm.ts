import { isRecord } from '../../office-host/wire.ts';

/**
 * How Excel on the web and a pane in its frame talk: JSON texts through `postMessage`, each request with an id that
 * its answer repeats. The client of Microsoft speaks it as it is; we speak the other end.
 */

const REQUEST = 0;
const ANSWER = 1;
const REGISTRATION = 1;
const LAST_ANSWER = 0;
const ONE_OF_MANY = 1;

export interface XdmRequest {
  readonly action: string;
  /** The client wants to be called again and again from now on. */
  readonly isRegistration: boolean;
  readonly data: unknown;
  /** What the answer has to repeat. */
  readonly conversation: Readonly<Record<string, unknown>>;
}

/** Takes a message for a request; `null` where it is something else. */
export function readRequest(message: unknown): XdmRequest | null {
  if (typeof message !== 'string' || !message.startsWith('{')) return null;
  const parsed: unknown = JSON.parse(message);
  if (!isRecord(parsed) || parsed['_messageType'] !== REQUEST) return null;
  const { _actionName, _conversationId, _correlationId } = parsed;
  return {
    action: String(_actionName),
    isRegistration: parsed['_actionType'] === REGISTRATION,
    data: parsed['_data'],
    conversation: { _actionName, _conversationId, _correlationId },
  };
}

/** The answer to a request, or one more word to a registration. */
export function answerTo(
  { conversation }: XdmRequest,
  origin: string,
  data: unknown,
  kind: 'answer' | 'event' = 'answer',
): string {
  return JSON.stringify({
    ...conversation,
    _messageType: ANSWER,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind === 'answer' ? LAST_ANSWER : ONE_OF_MANY,
    _serializerVersion: 1,
  });
}
