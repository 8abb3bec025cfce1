import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasetsClient, unwrap } from '@amuro/clients';
import type { StudyFileInput } from '@amuro/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { amuro } from '../end-to-end/amuro.ts';
import { startCluster, type Cluster } from '../end-to-end/cluster.ts';

// The whole study runs by hand, in up to an hour on two cores:
//   AMURO_ROOTS="$(realpath ../shared/data)" npm run host
//   npx amuro study run tests/real/study.yaml --report .amuro/reports/real
const studyFile = fileURLToPath(new URL('study.yaml', import.meta.url));
const realData = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** The same study with fewer steps, rows and points. */
function reduced(): StudyFileInput {
  const text = readFileSync(studyFile, 'utf8').replaceAll('../../../shared/data', realData);
  const study = parse(text) as StudyFileInput;
  const [series] = study.series;
  if (series?.source.kind !== 'pretrain') throw new Error('the study pre-trains its series');
  Object.assign(series.source.recipe, { steps: 30, checkpointSteps: [] });
  for (const { recipes } of study.tunings!)
    for (const recipe of recipes) Object.assign(recipe, { size: 40, epochs: 1 });
  const evaluations = study.evaluations.map((evaluation) => ({
    ...evaluation,
    size: 20,
    maxNewTokens: null,
  }));
  for (const one of evaluations)
    if (['socialiqa-sft', 'sciq-sft'].includes(one.dataset)) Object.assign(one, { maxNewTokens: 10 });
  return { ...study, name: 'real-rows-reduced', evaluations };
}

describe.skipIf(!existsSync(realData))('the real rows of ../shared/data, in reduced size', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster({ AMURO_ROOTS: realData });
  });
  afterAll(() => cluster?.stop());

  test('Real rows go through the whole path: every cell has a value, its rows and a verdict', async () => {
    const study = reduced();
    const file = join(cluster.dir, 'real.yaml');
    writeFileSync(file, JSON.stringify(study));
    const run = await amuro(['study', 'run', file, '--json'], cluster.env);
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
    const { cells } = JSON.parse(run.stdout) as { cells: { measured: { n: number; verdict: string }[] }[] };
    // One point × 3 tunings × 5 evaluations, 3 rules on 3 inference sets, 2 rules on 2 question sets.
    expect(cells).toHaveLength(15 + 9 + 4);
    for (const { measured } of cells) {
      expect(measured[0]!.n).toBe(20);
      expect(['valid', 'suspect', 'invalid']).toContain(measured[0]!.verdict);
    }
  });

  test('Real rows that cannot be used are counted and listed with line and reason', async () => {
    const client = datasetsClient({ url: cluster.url('datasets'), token: null });
    const { items } = await unwrap(client.GET('/v1/prepared-sets', { params: { query: { limit: 1000 } } }));
    const manifests = await Promise.all(
      items.map(({ id }) =>
        unwrap(client.GET('/v1/prepared-sets/{id}/manifest', { params: { path: { id } } })),
      ),
    );
    const dropped = manifests.flatMap(({ dataset, dropped: rows }) =>
      rows.map((row) => ({ name: dataset.name, ...row })),
    );
    expect(dropped.length).toBeGreaterThan(0);
    for (const { line, reason, detail } of dropped) {
      expect(line).toBeGreaterThan(0);
      expect(reason).not.toBe('');
      expect(detail).not.toBe('');
    }
    expect(dropped).toContainEqual(
      expect.objectContaining({ name: 'mnli-matched-sft', detail: expect.stringContaining('-') }),
    );
    for (const { counts } of manifests) {
      expect(counts.kept + counts.dropped + counts.notSampled).toBe(counts.read);
    }
  });
});
