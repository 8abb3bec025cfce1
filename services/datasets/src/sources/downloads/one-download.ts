import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PartialFile } from './partial-file.ts';
import type { OnBytes } from './resume-download.ts';
import { sweepPartials } from './sweep-partials.ts';

/** Who waits for a download. */
export interface Waiting {
  signal?: AbortSignal | undefined;
  onBytes?: OnBytes | undefined;
}

type Work = (listener: { signal: AbortSignal; onBytes: OnBytes }) => Promise<string>;

interface Running {
  path: Promise<string>;
  waiting: Set<Waiting>;
  stop: AbortController;
}

const running = new Map<string, Running>();

/**
 * Runs a download, or waits for that into the same partial file which runs already, since two would write over each
 * other. All who wait are told of its progress; it stops when the last of them has given up.
 */
export async function oneDownload(partial: PartialFile, waiting: Waiting, work: Work): Promise<string> {
  const { signal } = waiting;
  let download = running.get(partial.path);
  while (download?.stop.signal.aborted) {
    await download.path.catch(() => undefined);
    download = running.get(partial.path);
  }
  signal?.throwIfAborted();
  download ??= start(partial, work);
  download.waiting.add(waiting);
  try {
    return await unlessAborted(download.path, signal);
  } finally {
    download.waiting.delete(waiting);
    if (download.waiting.size === 0) {
      download.stop.abort();
      await download.path.catch(() => undefined);
    }
  }
}

function start(partial: PartialFile, work: Work): Running {
  const waiting = new Set<Waiting>();
  const stop = new AbortController();
  const onBytes: OnBytes = (bytes, total) => {
    for (const one of waiting) one.onBytes?.(bytes, total);
  };
  const path = prepare(dirname(partial.path))
    .then(() => work({ signal: stop.signal, onBytes }))
    .finally(() => running.delete(partial.path));
  const download = { path, waiting, stop };
  running.set(partial.path, download);
  return download;
}

async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await sweepPartials(folder);
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
