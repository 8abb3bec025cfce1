import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deviceMetrics } from '../src/device-metrics.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'amuro-smi-'));
  vi.stubEnv('PATH', `${directory}:/usr/bin:/bin`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

function smi(...lines: string[]) {
  const file = join(directory, 'nvidia-smi');
  writeFileSync(file, `#!/bin/sh\ncat <<'END'\n${lines.join('\n')}\nEND\n`);
  chmodSync(file, 0o755);
}

test('Memory and utilisation of each GPU come from nvidia-smi; what a GPU does not know is left out', async () => {
  smi('GPU-1, NVIDIA A100-SXM4-80GB, 1024, 81920, 50', 'GPU-2, NVIDIA H200, 0, 143771, [N/A]');
  const found = Object.fromEntries((await deviceMetrics()).map(({ name, samples }) => [name, samples]));
  const first = { uuid: 'GPU-1', model: 'NVIDIA A100-SXM4-80GB' };
  const second = { uuid: 'GPU-2', model: 'NVIDIA H200' };
  expect(found).toEqual({
    amuro_device_memory_used_bytes: [
      { labels: first, value: 2 ** 30 },
      { labels: second, value: 0 },
    ],
    amuro_device_memory_bytes: [
      { labels: first, value: 80 * 2 ** 30 },
      { labels: second, value: 143771 * 2 ** 20 },
    ],
    amuro_device_utilization_ratio: [{ labels: first, value: 0.5 }],
  });
});

test('A host whose nvidia-smi is absent or fails has no device metrics', async () => {
  expect((await deviceMetrics()).flatMap(({ samples }) => samples)).toEqual([]);
  writeFileSync(join(directory, 'nvidia-smi'), '#!/bin/sh\necho failed; exit 9\n', { mode: 0o755 });
  expect((await deviceMetrics()).flatMap(({ samples }) => samples)).toEqual([]);
});
