import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startApp, type StartedApp } from '@amuro/testing';
import { findPython } from '@amuro/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { makeCheckpoint } from './make-checkpoint.ts';
import { startOwner, type Owner } from './owner.ts';

/** By task, the responses to each document: log-probability and whether it is greedy, a number, or text. */
interface Answers {
  rows: Record<string, unknown[]>;
}
interface Found {
  hf: Answers;
  remote: Answers;
  concurrent: Answers;
  openai: { models: string[]; text: string; numbers: number; streamed: string; refused: string };
}

const run = promisify(execFile);
const script = fileURLToPath(new URL('evaluators/evaluate.py', import.meta.url));
const packages = ['lm_eval==0.4.13', 'tenacity', 'aiohttp', 'tqdm', 'requests', 'openai==3.57.0'];
/** lm-eval imports them; their own dependencies are the project's. */
const bare = ['accelerate', 'peft', 'psutil'];
const installSeconds = 180;

let directory: string;
let owner: Owner | undefined;
let service: StartedApp | undefined;
let python: string | null = null;
let why = '';

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'amuro-evaluators-'));
  try {
    python = await install(join(directory, 'environment'));
  } catch (error) {
    // A machine without the registry cannot have the peers; CI must.
    if (process.env.CI === 'true') throw error;
    why = String(error).slice(0, 300);
  }
  owner = await startOwner();
  owner.addCheckpoint(await makeCheckpoint(directory, 1), 'tiny@step-1');
  service = await startApp(createApp, {
    service: 'scoring',
    devices: 'cpu:0',
    threads: 1,
    peers: { training: { service: 'training', url: owner.url } },
  });
}, 600_000);
afterAll(async () => {
  await service?.close();
  owner?.close();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

/** An environment with lm-evaluation-harness and OpenAI's client; torch and transformers are those of the project. */
async function install(environment: string): Promise<string> {
  const own = findPython(null);
  const uv = join(own, '..', 'uv');
  await run(own, ['-m', 'venv', '--without-pip', environment]);
  // uv colours what it prints wherever FORCE_COLOR is set, even to 0.
  const { stdout } = await run(uv, ['pip', 'freeze', '--color', 'never', '--python', own]);
  const constraints = join(environment, 'constraints.txt');
  writeFileSync(
    constraints,
    stdout
      .split('\n')
      .filter((line) => line.includes('=='))
      .join('\n'),
  );
  const made = join(environment, 'bin', 'python');
  const command = ['pip', 'install', '--python', made];
  const limit = { timeout: installSeconds * 1000 };
  await run(uv, [...command, '-c', constraints, ...packages], limit);
  await run(uv, [...command, '--no-deps', ...bare], limit);
  const site = (root: string) => {
    const [name] = readdirSync(join(root, 'lib')).filter((each) => each.startsWith('python'));
    return join(root, 'lib', String(name), 'site-packages');
  };
  writeFileSync(join(site(environment), 'zz_project.pth'), `${site(join(own, '..', '..'))}\n`);
  return made;
}

/** Equal, numbers within 1e-4 nats; sums of many hundred nats within four roundings of float32, in which the other backend sums. */
function expectSame(mine: unknown, theirs: unknown, place: string) {
  if (typeof theirs === 'number' && typeof mine === 'number') {
    const tolerance = Math.max(1e-4, 4 * 2 ** -24 * Math.abs(theirs));
    expect(Math.abs(mine - theirs), `${place}: ${mine} and ${theirs}`).toBeLessThan(tolerance);
  } else if (Array.isArray(theirs) && Array.isArray(mine)) {
    expect(mine, place).toHaveLength(theirs.length);
    theirs.forEach((each, index) => expectSame(mine[index], each, `${place} ${index}`));
  } else expect(mine, place).toEqual(theirs);
}

function expectEqual(mine: Answers, theirs: Answers) {
  expect(Object.keys(theirs.rows)).toHaveLength(4);
  for (const [task, rows] of Object.entries(theirs.rows)) {
    expect(rows).toHaveLength(12);
    expectSame(mine.rows[task], rows, task);
  }
}

test('lm-evaluation-harness gets what its own backend computes, and OpenAI’s client runs', async (context) => {
  if (python === null || service === undefined) return context.skip(`the peers cannot be installed: ${why}`);
  const work = join(directory, 'work');
  mkdirSync(work);
  await run(python, [script, join(directory, 'base-1', 'checkpoint'), service.url, 'tiny@step-1', work], {
    timeout: 400_000,
    env: {
      ...process.env,
      HF_DATASETS_OFFLINE: '1',
      HF_HUB_OFFLINE: '1',
      HF_HOME: join(directory, 'hf'),
      OMP_NUM_THREADS: '1',
    },
  });
  const found = JSON.parse(readFileSync(join(work, 'found.json'), 'utf8')) as Found;
  expectEqual(found.remote, found.hf);
  expectEqual(found.concurrent, found.hf);
  expect(found.openai.text).not.toBe('');
  expect(found.openai).toMatchObject({ numbers: 8, streamed: found.openai.text, refused: 'n' });
  expect(found.openai.models).toHaveLength(1);
}, 500_000);
