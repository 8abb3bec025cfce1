import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const contender = fileURLToPath(new URL('fixtures/lock-contender.ts', import.meta.url));
const start = (...given: string[]) => spawn('node', ['--import', 'tsx', contender, ...given]);
const newDirectory = () => mkdtempSync(join(tmpdir(), 'amuro-lock-'));

test('Of two processes that lock a new file at the same moment, exactly one gets it, 50 times of 50', async () => {
  const directory = newDirectory();
  const printed = await Promise.all([1, 2].map(() => text(start(directory, '50').stdout)));
  const [one = [], two = []] = printed.map((line) => JSON.parse(line) as boolean[]);
  expect(one.map((got, round) => Number(got) + Number(two[round]))).toEqual(Array(50).fill(1));
}, 60_000);

test('A process that is killed gives its lock back', async () => {
  const directory = newDirectory();
  const lockOnce = () => {
    const { stdin, stdout } = start(directory);
    stdin.end();
    return text(stdout);
  };
  const first = start(directory);
  expect(String(await once(first.stdout, 'data'))).toBe('true\n');
  expect(await lockOnce()).toBe('false\n');
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(await lockOnce()).toBe('true\n');
}, 60_000);
