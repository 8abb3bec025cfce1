import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bootstrapMeans } from '../../shared/statistics/src/bootstrap.ts';
import { randomWords } from '../../shared/statistics/src/random-numbers.ts';

/**
 * Resamples of a mean: `bootstrapMeans`, the same with a call to `randomWords` for each draw, and NumPy on one thread.
 * `npx tsx tests/bench/bootstrap.ts`
 */
const rows = 10_000;
const resamples = 3_000;
const turns = 5;
const seed = '5f'.repeat(32);

const python = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));
const program = `
import time, numpy as np
values = (np.arange(${rows}) % 3 > 0).astype(float)
rng = np.random.default_rng(0)
start = time.process_time()
means = np.array([values[rng.integers(0, ${rows}, ${rows})].mean() for _ in range(${resamples})])
print(time.process_time() - start)
`;

const values = Float64Array.from({ length: rows }, (_, index) => (index % 3 > 0 ? 1 : 0));
const seconds: Record<'ours' | 'called' | 'numpy', number[]> = { ours: [], called: [], numpy: [] };
for (let turn = 0; turn < turns; turn += 1) {
  seconds.ours.push(cpuSecondsOf(() => bootstrapMeans(values, resamples, seed)));
  seconds.called.push(cpuSecondsOf(meansByCalls));
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  seconds.numpy.push(Number(execFileSync(python, ['-c', program], { env, encoding: 'utf8' })));
}
const [ours, called, numpy] = [seconds.ours, seconds.called, seconds.numpy].map(median) as [
  number,
  number,
  number,
];
console.log(
  `${resamples} resamples of ${rows} rows, CPU seconds (median of ${turns}): ${ours.toFixed(3)} here, ` +
    `${called.toFixed(3)} with a call a word (ratio ${(called / ours).toFixed(2)}), ` +
    `${numpy.toFixed(3)} in NumPy (ratio ${(numpy / ours).toFixed(2)})`,
);

function meansByCalls(): Float64Array {
  const next = randomWords(seed);
  return Float64Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let draw = 0; draw < rows; draw += 1) sum += values[((next() / 2 ** 32) * rows) | 0]!;
    return sum / rows;
  });
}

function cpuSecondsOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(all: number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
}
