import { EventEmitter } from 'node:events';
import type { JobEvent } from '@amuro/contracts';
import { isOver, type JobStore } from './job-store.ts';

/** What was read of a run since its last change. */
interface ReadRun {
  /** Events after an id. */
  events: Map<number, JobEvent[]>;
  isOver?: boolean;
}

/** Those who follow runs: hundreds of one run read each of its changes once between them. */
export class Followers {
  private readonly store: JobStore;
  private readonly changes = new EventEmitter().setMaxListeners(0);
  /** Of runs that somebody follows. */
  private readonly read = new Map<string, ReadRun>();

  constructor(store: JobStore) {
    this.store = store;
  }

  watch(id: string) {
    return {
      after: (lastId: number): JobEvent[] => {
        const { events } = this.readOnce(id);
        const found = events.get(lastId) ?? this.store.eventsAfter(id, lastId);
        events.set(lastId, found);
        return found;
      },
      subscribe: (listener: () => void): (() => void) => {
        this.changes.on(id, listener);
        return () => {
          this.changes.off(id, listener);
          if (this.changes.listenerCount(id) === 0) this.read.delete(id);
        };
      },
      ended: (): boolean => (this.readOnce(id).isOver ??= isOver(this.store.require(id).status)),
    };
  }

  changed(id: string): void {
    this.read.delete(id);
    this.changes.emit(id);
  }

  wakeAll(): void {
    for (const id of this.changes.eventNames()) this.changed(String(id));
  }

  private readOnce(id: string): ReadRun {
    const read = this.read.get(id) ?? { events: new Map<number, JobEvent[]>() };
    if (this.changes.listenerCount(id) > 0) this.read.set(id, read);
    return read;
  }
}
