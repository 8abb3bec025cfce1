import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub } from '@amuro/testing';
import { expect, test } from 'vitest';
import { createHubClient, fetchHubFiles } from '../src/index.ts';

const commit = 'a'.repeat(40);
const repository = { kind: 'model', name: 'org/large' } as const;
const path = 'model.safetensors';
const content = Buffer.alloc(8 * 1024 ** 2, 'amuro');
const sha256 = createHash('sha256').update(content).digest('hex');

test('A fetch that finds the disk full at half a file leaves no file, and the next one brings the other half', async (context) => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'amuro-disk-'));
  const mount = (...options: string[]) => spawnSync('mount', [...options, cacheDir]).status === 0;
  const hub = await startHub({
    [repository.name]: { kind: 'model', revisions: {}, commits: { [commit]: { [path]: content } } },
  });
  try {
    if (!mount('-t', 'tmpfs', '-o', 'size=300m', 'tmpfs')) return context.skip('needs the right to mount');
    const client = createHubClient({
      endpoint: hub.url,
      token: null,
      cacheDir,
      offline: false,
      firstPauseMs: 1,
    });
    const fetch = (onBytes?: (bytes: number) => void) =>
      fetchHubFiles(client, repository, commit, [{ path, bytes: content.length, sha256 }], { onBytes });
    const { bsize } = statfsSync(cacheDir);
    let isFull = false;
    const fill = (bytes: number) => {
      if (isFull || bytes < content.length / 2) return;
      const { blocks, bfree } = statfsSync(cacheDir);
      isFull = mount('-o', `remount,size=${(blocks - bfree + 16) * bsize}`);
    };
    await expect(fetch(fill)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(existsSync(join(client.directory(repository, commit), path))).toBe(false);
    expect(mount('-o', 'remount,size=300m')).toBe(true);
    const folder = await fetch();
    expect(readFileSync(join(folder, path)).equals(content)).toBe(true);
    const parts = hub.requests.flatMap((request) => /GET \S+ bytes=(\d+)-$/.exec(request)?.[1] ?? []);
    expect(Number(parts.at(-1))).toBeGreaterThanOrEqual(content.length / 2);
  } finally {
    spawnSync('umount', ['--lazy', cacheDir]);
    rmSync(cacheDir, { recursive: true, force: true });
    await hub.close();
  }
});
