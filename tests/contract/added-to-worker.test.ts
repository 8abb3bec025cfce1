import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = '../../shared/contracts/src/generated/worker-registry.ts';

/** The registry of a copy of the worker's package that has some more files. */
function registryWith(files: Record<string, string>): unknown {
  const directory = mkdtempSync(join(tmpdir(), 'amuro-registry-'));
  const filter = (path: string) => !path.endsWith('__pycache__');
  cpSync(join(root, 'gpu/amuro_gpu'), join(directory, 'amuro_gpu'), { recursive: true, filter });
  for (const [name, folder] of Object.entries(files)) {
    const source = join(root, 'tests/contract/fixtures/added-to-worker', name);
    cpSync(source, join(directory, 'amuro_gpu', folder, name));
  }
  const python = process.env.AMURO_PYTHON ?? join(root, '.venv/bin/python');
  const options = {
    cwd: directory,
    env: { ...process.env, PYTHONPATH: directory },
    encoding: 'utf8',
  } as const;
  return JSON.parse(execFileSync(python, ['-m', 'amuro_gpu.registry'], options));
}

beforeAll(() => {
  const workerRegistry = registryWith({
    'bits_per_byte.py': 'metrics',
    'long_free.py': 'scoring/methods',
  });
  vi.resetModules();
  vi.doMock(generated, () => ({ workerRegistry }));
  // Python imports torch.
}, 120_000);

afterAll(() => {
  vi.doUnmock(generated);
  vi.resetModules();
});

test('One file in the folder of scoring methods gives requests, defaults and baselines the method', async () => {
  const { Method, WorkerRequest, resolveScoringSettings, rulesFor } = await import('@amuro/contracts');
  const method = Method.parse('long-free');
  expect(resolveScoringSettings({ method }).maxNewTokens).toBe(50);
  expect(rulesFor(method)).toEqual(['bag-of-words', 'majority']);
  const request = {
    protocol: 1,
    requestId: '1',
    operation: 'score',
    directory: '/run',
    devices: ['cpu:0'],
    checkpointDirectory: '/checkpoint',
    preparedSetDirectory: '/set',
    settings: { method },
  };
  expect(WorkerRequest.safeParse(request).success).toBe(true);
});

test('A dataset may ask for an added method, and one that names no methods keeps those it had', async () => {
  const { taskScoring } = await import('../../services/datasets/src/domain/checks/task-scoring.ts');
  const inference = taskScoring({ task: 'inference', columns: {} });
  expect(inference.methods).toEqual(['token-prob', 'free', 'long-free']);
  expect(inference.usualMethods).toEqual(['token-prob', 'free']);
  expect(taskScoring({ task: 'summary', columns: {} }).methods).toEqual(['generate']);
});

test('One file in the folder of metrics gives the metric, with its record, to the datasets that it fits', async () => {
  const { knownMetric } = await import('@amuro/contracts');
  const { taskScoring } = await import('../../services/datasets/src/domain/checks/task-scoring.ts');
  expect(knownMetric('bits-per-byte')).toMatchObject({
    methods: ['options'],
    range: { low: 0, high: null },
    higherIsBetter: false,
    aggregation: 'ratio-of-sums',
    unit: 'bits/byte',
    sharesChance: false,
  });
  const choices = taskScoring({ task: 'multiple-choice', columns: {} });
  expect(choices.metrics).toContain('bits-per-byte');
  expect(choices.usualMetrics).not.toContain('bits-per-byte');
  expect(taskScoring({ task: 'inference', columns: {} }).metrics).toEqual(['accuracy']);
});

test('An added method or metric changes no key that exists', async () => {
  const { readFileSync } = await import('node:fs');
  const { keyKinds } = await import('../../shared/identity/test/key-cases.ts');
  const path = new URL('../../shared/identity/test/fixtures/keys.json', import.meta.url);
  const cases = JSON.parse(readFileSync(path, 'utf8')) as { kind: string; input: unknown; key: string }[];
  for (const { kind, input, key } of cases) expect(keyKinds[kind]!(input)).toBe(key);
});
