import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { MetricFamily } from '@amuro/http';

const run = promisify(execFile);
const columns = ['uuid', 'name', 'memory.used', 'memory.total', 'utilization.gpu'];
const limitMs = 2_000;
const mebibyte = 2 ** 20;

/** Memory and utilisation of this host's GPUs, as `nvidia-smi` reports them; none where it is absent or does not answer. */
export async function deviceMetrics(): Promise<MetricFamily[]> {
  const args = [`--query-gpu=${columns.join(',')}`, '--format=csv,noheader,nounits'];
  const { stdout } = await run('nvidia-smi', args, { timeout: limitMs }).catch(() => ({ stdout: '' }));
  const devices = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(', '));
  const family = (name: string, help: string, column: number, scale: number): MetricFamily => ({
    name,
    help,
    type: 'gauge',
    // A device that does not know a value says [N/A].
    samples: devices.flatMap(([uuid = '', model = '', ...values]) => {
      const value = Number(values[column]);
      return Number.isFinite(value) ? [{ labels: { uuid, model }, value: value * scale }] : [];
    }),
  });
  return [
    family('amuro_device_memory_used_bytes', 'Memory of the device in use, by whatever process', 0, mebibyte),
    family('amuro_device_memory_bytes', 'Memory of the device', 1, mebibyte),
    family('amuro_device_utilization_ratio', 'Share of the time in which the device computed', 2, 0.01),
  ];
}
