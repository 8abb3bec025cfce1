import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileEntry } from '@amuro/contracts';
import { ArtifactError } from './artifact-error.ts';
import { askPeer } from './ask-peer.ts';
import type { Peer } from './peer.ts';
import { sha256OfFile } from './sha256-of-file.ts';

const attempts = 6;
const firstPauseMs = 250;

/**
 * Fetches one file of a peer to `target`. What an earlier, broken attempt left in `<target>.partial` is kept and only
 * the rest is asked for; the file takes its name once its sha256 is right. Throws ArtifactError.
 */
export async function fetchFile(
  peer: Peer,
  path: string,
  entry: FileEntry,
  target: string,
  signal?: AbortSignal,
): Promise<void> {
  const partial = `${target}.partial`;
  await mkdir(dirname(target), { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetchRest(peer, path, entry, partial, signal);
      await rename(partial, target);
      return;
    } catch (error) {
      signal?.throwIfAborted();
      if (attempt === attempts || !isPassing(error)) throw error;
    }
    await pause(firstPauseMs * 2 ** (attempt - 1), signal);
  }
}

async function fetchRest(peer: Peer, path: string, entry: FileEntry, partial: string, signal?: AbortSignal) {
  let have = await bytesOf(partial);
  if (have > entry.bytes) {
    await rm(partial, { force: true });
    have = 0;
  }
  if (have < entry.bytes || entry.bytes === 0) await append(peer, path, have, partial, signal);
  const got = await sha256OfFile(partial);
  if (got === entry.sha256) return;
  const bytes = await bytesOf(partial);
  if (bytes < entry.bytes) throw new ArtifactError('peer-unreachable', `${path} broke off at byte ${bytes}`);
  await rm(partial, { force: true });
  throw new ArtifactError(
    'damaged-artifact',
    `${entry.path} from ${peer.url}${path}: expected sha256 ${entry.sha256}, got ${got} over ${bytes} bytes; ` +
      'the owner changed or damaged it, make it there again',
  );
}

async function append(peer: Peer, path: string, have: number, partial: string, signal?: AbortSignal) {
  const headers: Record<string, string> = have > 0 ? { range: `bytes=${have}-` } : {};
  const response = await askPeer(peer, path, { headers, signal });
  // A peer that ignores the range, or has another file by now, sends all or refuses: begin again.
  const flags = response.status === 206 ? 'a' : 'w';
  if (response.status === 416 || response.body === null) {
    await rm(partial, { force: true });
    if (response.body === null && response.ok)
      return void (await pipeline(Readable.from([]), createWriteStream(partial)));
    throw new ArtifactError('peer-unreachable', `${path}: the peer refused bytes from ${have} on`);
  }
  try {
    await pipeline(Readable.fromWeb(response.body), createWriteStream(partial, { flags }), { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw new ArtifactError('peer-unreachable', `${path} broke off: ${String(error)}`);
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof ArtifactError && error.code === 'peer-unreachable';
}

async function bytesOf(path: string): Promise<number> {
  return stat(path).then(
    (status) => status.size,
    () => 0,
  );
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
