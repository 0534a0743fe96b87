import type { EventEntry } from './wire.ts';

/** The numbers by which the client knows events. */
export const EventNumber = { changed: 10, activated: 11, added: 13, deleted: 15 } as const;

/** Events on their way to the client: gathered, then sent together once the running script has ended. */
export class EventQueue {
  private waiting: EventEntry[] = [];
  /** How many of the client's contexts want each kind. */
  private readonly wanted = new Map<number, number>();
  private send: (entries: readonly EventEntry[]) => void = () => undefined;

  /** Names the one place where events go. */
  connect(send: (entries: readonly EventEntry[]) => void): void {
    this.send = send;
  }

  register(type: number): void {
    this.wanted.set(type, (this.wanted.get(type) ?? 0) + 1);
  }

  unregister(type: number): void {
    this.wanted.set(type, (this.wanted.get(type) ?? 0) - 1);
  }

  /** Raises an event of the workbook, if the client has asked for that kind. */
  raise(type: number, payload: Readonly<Record<string, unknown>>): void {
    if ((this.wanted.get(type) ?? 0) <= 0) return;
    const message = JSON.stringify(payload);
    this.waiting.push({ messageCategory: 65536, messageType: type, targetId: 'Workbook', message });
    if (this.waiting.length === 1) setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    this.send(entries);
  }
}
