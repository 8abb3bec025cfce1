import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { startHub, type TestHub } from '@amuro/testing';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHubClient, fetchHubFiles } from '../src/index.ts';

const python =
  process.env.AMURO_PYTHON ?? fileURLToPath(new URL('../../../.venv/bin/python', import.meta.url));
const commit = 'b'.repeat(40);
const repository = { kind: 'model', name: 'org/locked' } as const;
const path = 'model.safetensors';
const bytes = Buffer.alloc(8 * 1024 ** 2, 'amuro');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const file = { path, bytes: bytes.length, sha256 };

let hub: TestHub;
let cacheDir: string;
beforeEach(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'amuro-locks-'));
  hub = await startHub({
    [repository.name]: {
      kind: 'model',
      revisions: { main: commit },
      commits: { [commit]: { [path]: bytes } },
    },
  });
});
afterEach(async () => {
  await hub.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

const fetchHere = (signal?: AbortSignal) =>
  fetchHubFiles(
    createHubClient({ endpoint: hub.url, token: null, cacheDir, offline: false, firstPauseMs: 1 }),
    repository,
    commit,
    [file],
    { signal },
  );
const lockFile = () => join(cacheDir, '.locks/models--org--locked', `${sha256}.lock`);
const downloads = () => hub.requests.filter((request) => request.startsWith('cdn GET'));

/** A Python process that says "ready", does its part when its input says so, and ends with it. */
function inPython(code: string) {
  const child = execa(python, ['-c', code], {
    env: {
      HF_ENDPOINT: hub.url,
      HF_HUB_CACHE: cacheDir,
      HF_HUB_DISABLE_XET: '1',
      HF_HUB_DISABLE_PROGRESS_BARS: '1',
    },
    stdin: 'pipe',
  });
  const ready = new Promise((resolve) => child.stdout.once('data', resolve));
  return { child, ready, goOn: () => child.stdin.end('\n') };
}

const holding = () => `
import pathlib
from huggingface_hub.utils import WeakFileLock
pathlib.Path(${JSON.stringify(lockFile())}).parent.mkdir(parents=True, exist_ok=True)
with WeakFileLock(${JSON.stringify(lockFile())}):
    print("ready", flush=True)
    input()
`;
const fetching = `
from huggingface_hub import hf_hub_download
print("ready", flush=True)
input()
print(hf_hub_download("${repository.name}", "${path}", revision="${commit}"))
`;

describe('beside huggingface_hub in another process', () => {
  test('Nothing is fetched while huggingface_hub holds the lock of the file', async () => {
    const other = inPython(holding());
    await other.ready;
    const fetched = fetchHere();
    await delay(500);
    expect(downloads()).toEqual([]);
    other.goOn();
    expect(readFileSync(join(await fetched, path)).equals(bytes)).toBe(true);
    expect(downloads()).toHaveLength(1);
    await other.child;
  }, 180_000);

  test('A fetch that waits for the lock of a file can be cancelled, and leaves the lock to others', async () => {
    const other = inPython(holding());
    await other.ready;
    const controller = new AbortController();
    const fetched = fetchHere(controller.signal);
    await delay(300);
    controller.abort(new Error('enough'));
    await expect(fetched).rejects.toThrow('enough');
    other.goOn();
    await other.child;
    await fetchHere();
    expect(downloads()).toHaveLength(1);
  }, 180_000);

  test('A file that both huggingface_hub and a service want at once is fetched once, and is whole for both', async () => {
    const other = inPython(fetching);
    await other.ready;
    other.goOn();
    const folder = await fetchHere();
    const { stdout } = await other.child;
    expect(stdout.split('\n').at(-1)).toBe(join(folder, path));
    expect(readFileSync(join(folder, path)).equals(bytes)).toBe(true);
    expect(downloads()).toHaveLength(1);
  }, 180_000);

  test('A download of huggingface_hub waits for one that is under way here', async () => {
    hub.troubles.push({ on: sha256, kind: 'stall', afterBytes: 1000 });
    const controller = new AbortController();
    const fetched = fetchHere(controller.signal);
    while (downloads().length === 0) await delay(10);
    const other = inPython(fetching);
    await other.ready;
    other.goOn();
    await delay(1000);
    expect(downloads()).toHaveLength(1);
    controller.abort(new Error('enough'));
    await expect(fetched).rejects.toThrow('enough');
    const { stdout } = await other.child;
    expect(readFileSync(stdout.split('\n').at(-1)!).equals(bytes)).toBe(true);
  }, 180_000);
});
