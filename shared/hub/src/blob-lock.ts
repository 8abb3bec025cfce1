import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Runs work while no other process of this host does work under the same lock: the one of huggingface_hub, an flock. The
 * kernel frees it when its holder dies. Node has no flock, so the program of that name holds it; where there is none, the
 * work runs without, as huggingface_hub does where the file system has no locks.
 */
export async function withBlobLock<T>(
  path: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const release = await lock(path, signal);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function lock(path: string, signal: AbortSignal | undefined): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  signal?.throwIfAborted();
  // It says that it has the lock, and keeps it until its input ends: when it is released, or this process dies.
  const holder = spawn('flock', ['--exclusive', path, 'sh', '-c', 'echo; exec cat'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => {
    holder.on('close', () => resolve());
    holder.on('error', () => resolve());
  });
  const release = async () => {
    holder.stdin.destroy();
    await ended;
  };
  const giveUp = () => holder.kill();
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    await Promise.race([once(holder.stdout, 'data'), ended]);
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
  if (signal?.aborted) {
    await release();
    signal.throwIfAborted();
  }
  return release;
}
