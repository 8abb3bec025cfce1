import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bootstrapMeans } from '../../services/analytics/src/domain/statistics/bootstrap-means.ts';

/** 3,000 resamples of the mean of 10,000 rows, here and in NumPy on one thread, by turns: `npx tsx tests/bench/bootstrap.ts`. */
const ROWS = 10_000;
const RESAMPLES = 3_000;
const TURNS = 5;

const python = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));
const program = `
import time, numpy as np
values = (np.arange(${ROWS}) % 3 > 0).astype(float)
rng = np.random.default_rng(0)
start = time.perf_counter()
means = np.array([values[rng.integers(0, ${ROWS}, ${ROWS})].mean() for _ in range(${RESAMPLES})])
print(time.perf_counter() - start)
`;

const values = Float64Array.from({ length: ROWS }, (_, index) => (index % 3 > 0 ? 1 : 0));
const here: number[] = [];
const numpy: number[] = [];
for (let turn = 0; turn < TURNS; turn += 1) {
  const start = performance.now();
  bootstrapMeans(values, RESAMPLES, '5f'.repeat(32));
  here.push((performance.now() - start) / 1000);
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  numpy.push(Number(execFileSync(python, ['-c', program], { env, encoding: 'utf8' })));
}
const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
console.log(
  `${RESAMPLES} resamples of ${ROWS} rows: ${median(here).toFixed(3)} s here, ${median(numpy).toFixed(3)} s in NumPy, ` +
    `ratio ${(median(here) / median(numpy)).toFixed(2)} (median of ${TURNS})`,
);
