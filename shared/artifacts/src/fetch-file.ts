import { dirname } from 'node:path';
import type { FileEntry } from '@amuro/contracts';
import { ArtifactError } from './artifact-error.ts';
import { askPeer } from './ask-peer.ts';
import { downloadFile } from './downloads/download-file.ts';
import { fileAnswerOf } from './downloads/file-answer.ts';
import { PartialFile } from './downloads/partial-file.ts';
import type { Waiting } from './downloads/share-work.ts';
import type { Peer } from './peer.ts';

/**
 * Fetches one file of a peer to `target`, from where an earlier attempt broke off; the file takes its place once its
 * sha256 is right. Throws ArtifactError.
 */
export async function fetchFile(
  peer: Peer,
  path: string,
  entry: FileEntry,
  target: string,
  waiting: Waiting = {},
): Promise<void> {
  const download = {
    partial: new PartialFile(dirname(target), [entry.sha256]),
    ask: async (headers: Record<string, string>, signal?: AbortSignal) =>
      fileAnswerOf(await askPeer(peer, path, { headers, signal })),
    expected: () => ({ hash: 'sha256' as const, digest: entry.sha256 }),
    isVerified: true,
    bytes: entry.bytes,
    target: () => target,
    brokenOff: (cause: string) =>
      new ArtifactError({
        code: 'peer-unavailable',
        expected: `all of ${peer.url}${path}`,
        got: cause,
        remedy: 'Check that service and the network, then try again.',
      }),
    damaged: (got: { digest: string; bytes: number }, isJoined: boolean) =>
      new ArtifactError(
        {
          code: 'damaged-input',
          expected: `the sha256 ${entry.sha256} of ${peer.url}${path}`,
          got: `${got.digest} over ${got.bytes} bytes`,
          remedy: 'Its owner changed or damaged it: make it there once more.',
        },
        isJoined,
      ),
    retries: { attempts: 6, firstPauseMs: 250 },
  };
  await downloadFile(download, waiting);
}
