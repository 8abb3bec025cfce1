import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

export type Release = () => Promise<void>;

interface LockOptions {
  /** Others may have it at the same time, unless they want it alone. */
  isShared?: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * Waits for a lock among the processes of this host, an flock: the kernel frees it when its holder dies. Node has no
 * flock, so the program of that name holds it; where there is none, or where nothing can be written, everyone has every lock.
 */
export async function lockFile(
  path: string,
  { isShared = false, signal }: LockOptions = {},
): Promise<Release> {
  signal?.throwIfAborted();
  const { release } = await hold(path, [isShared ? '--shared' : '--exclusive'], signal);
  if (!signal?.aborted) return release;
  await release();
  throw signal.reason;
}

/** The lock for oneself, without waiting; null if others have it, or where there are no locks. */
export async function lockFreeFile(path: string): Promise<Release | null> {
  const { isHeld, release } = await hold(path, ['--exclusive', '--nonblock']);
  if (isHeld) return release;
  await release();
  return null;
}

async function hold(
  path: string,
  flags: readonly string[],
  signal?: AbortSignal,
): Promise<{ isHeld: boolean; release: Release }> {
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  // It says that it has the lock, and keeps it until its input ends: when it is released, or this process dies.
  const holder = spawn('flock', [...flags, path, 'sh', '-c', 'echo; exec cat'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => {
    holder.on('close', () => resolve());
    holder.on('error', () => resolve());
  });
  const giveUp = () => holder.kill();
  signal?.addEventListener('abort', giveUp, { once: true });
  const said = once(holder.stdout, 'data').then(() => true);
  const isHeld = await Promise.race([said, ended.then(() => false)]);
  signal?.removeEventListener('abort', giveUp);
  const release = async () => {
    holder.stdin.destroy();
    await ended;
  };
  return { isHeld, release };
}
