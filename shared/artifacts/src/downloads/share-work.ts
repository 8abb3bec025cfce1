/** Receives the bytes of a file that have arrived, and of the whole file where that is known. */
export type OnBytes = (bytes: number, total: number | null) => void;

/** Who waits for a download. */
export interface Waiting {
  signal?: AbortSignal | undefined;
  onBytes?: OnBytes | undefined;
}

interface Running {
  result: Promise<unknown>;
  waiting: Set<Waiting>;
  stop: AbortController;
}

const running = new Map<string, Running>();

/**
 * Runs work, or waits for the work with the same key that is already running in this process: two would write over each
 * other. Everyone who waits receives its progress; it stops when the last of them has given up.
 */
export async function shareWork<T>(
  key: string,
  waiting: Waiting,
  work: (listener: { signal: AbortSignal; onBytes: OnBytes }) => Promise<T>,
): Promise<T> {
  const { signal } = waiting;
  let shared = running.get(key);
  while (shared?.stop.signal.aborted) {
    await shared.result.catch(() => undefined);
    shared = running.get(key);
  }
  signal?.throwIfAborted();
  shared ??= start(key, work);
  shared.waiting.add(waiting);
  try {
    // Whoever shares a key runs the same work.
    return (await unlessAborted(shared.result, signal)) as T;
  } finally {
    shared.waiting.delete(waiting);
    if (shared.waiting.size === 0) {
      shared.stop.abort();
      await shared.result.catch(() => undefined);
    }
  }
}

function start(
  key: string,
  work: (listener: { signal: AbortSignal; onBytes: OnBytes }) => Promise<unknown>,
): Running {
  const waiting = new Set<Waiting>();
  const stop = new AbortController();
  const onBytes: OnBytes = (bytes, total) => {
    for (const one of waiting) one.onBytes?.(bytes, total);
  };
  const result = work({ signal: stop.signal, onBytes }).finally(() => running.delete(key));
  const shared = { result, waiting, stop };
  running.set(key, shared);
  return shared;
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let leave: () => void;
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
  });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', leave));
}
