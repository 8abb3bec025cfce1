import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ServiceName } from '@amuro/contracts';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCluster, type Cluster } from './cluster.ts';
import { makeFuzzValues } from './fuzz-values.ts';

const fuzzer = fileURLToPath(new URL('../../.venv/bin/schemathesis', import.meta.url));
const config = fileURLToPath(new URL('../generators/schemathesis.toml', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** Datasets that were registered, and sets that were made, before. */
const seeds = 5;

interface FuzzReport {
  operations: { total: number; tested: number };
  test_cases: { generated: number };
  failures: { title: string }[];
  errors: { title: string }[];
}

interface SetPage {
  items: { id: string; status: string }[];
  nextCursor: string | null;
}

/** Requests that each document allows and forbids, made up by schemathesis. */
describe('made-up requests', () => {
  const dir = mkdtempSync(join(tmpdir(), 'amuro-fuzz-'));
  const scratch = join(dir, 'scratch');
  const files = join(dir, 'files');
  const values = join(dir, 'values.json');
  let cluster: Cluster;
  let reports: Map<ServiceName, Promise<FuzzReport>>;
  beforeAll(async () => {
    mkdirSync(scratch);
    mkdirSync(files);
    // Runs that a request may start stay queued: no device is of this name.
    const settings = {
      AMURO_REQUIRE_DEVICE: 'none',
      HF_HUB_OFFLINE: '1',
      TMPDIR: scratch,
      AMURO_ROOTS: files,
    };
    cluster = await startCluster(settings);
    writeFileSync(values, JSON.stringify(await makeFuzzValues(cluster.url('datasets'), files)));
    // All at once: a fuzzer and its service wait for each other.
    reports = new Map(ServiceName.options.map((service) => [service, fuzz(service)]));
  });
  afterAll(async () => {
    await cluster.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  async function fuzz(service: ServiceName): Promise<FuzzReport> {
    const effort =
      service === 'datasets'
        ? { phases: 'coverage,fuzzing', 'max-examples': '55' }
        : { phases: 'fuzzing', 'max-examples': '20' };
    const report = join(dir, `${service}.json`);
    const options = {
      checks: 'not_a_server_error,response_schema_conformance,content_type_conformance',
      seed: '1',
      // How fast the fuzzer makes up its requests says nothing of the services.
      'suppress-health-check': 'all',
      report: 'json',
      'report-json-path': report,
      'request-timeout': '60',
      ...effort,
    };
    const env = { OMP_NUM_THREADS: '1' };
    const known = {
      AMURO_FUZZ_VALUES: values,
      PYTHONPATH: here,
      PYTHONDONTWRITEBYTECODE: '1',
      SCHEMATHESIS_HOOKS: 'known_values',
    };
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { all } = await execa(
      fuzzer,
      [
        '--config-file',
        config,
        'run',
        `${cluster.url(service)}/openapi.json`,
        '--no-shrink',
        '--continue-on-failure',
        ...flags,
      ],
      { cwd: dir, reject: false, all: true, env: service === 'datasets' ? { ...env, ...known } : env },
    );
    expect(existsSync(report), all).toBe(true);
    const read = JSON.parse(readFileSync(report, 'utf8')) as FuzzReport;
    return {
      ...read,
      // Bodies of content types that the fuzzer cannot write say nothing of the service.
      errors: read.errors.filter(({ title }) => title !== 'Serialization not possible'),
      // OpenAPI 3.1 describes a stream as a text; the fuzzer compares its parsed events with that.
      failures: read.failures.filter(({ title }) => title !== 'SSE event violates schema'),
    };
  }

  test('Generated requests to datasets, 2,000 or more, give no server error and match the document', async () => {
    const { failures, errors, operations, test_cases: cases } = await reports.get('datasets')!;
    expect({ failures, errors }).toEqual({ failures: [], errors: [] });
    expect(operations.tested).toBe(operations.total);
    expect(cases.generated).toBeGreaterThanOrEqual(2000);
  });

  test('Generated requests reach the code behind the checks of datasets: files were read, sets were made', async () => {
    await reports.get('datasets');
    const url = cluster.url('datasets');
    const answer = await fetch(`${url}/v1/datasets?builtIn=false&limit=100`);
    expect(((await answer.json()) as SetPage).items.length).toBeGreaterThan(4);
    expect((await madeSets(url)).length).toBeGreaterThan(seeds);
  });

  test('Generated requests leave nothing behind in datasets but what they created', async () => {
    const directory = join(cluster.dir, 'datasets');
    const made = await madeSets(cluster.url('datasets'));
    const sets = join(directory, 'prepared-sets');
    expect((existsSync(sets) ? readdirSync(sets) : []).toSorted()).toEqual(made.toSorted());
    for (const id of made) expect(readdirSync(join(sets, id))).toContain('manifest.json');
    expect(readdirSync(join(directory, 'incoming'))).toEqual([]);
    for (const upload of readdirSync(join(directory, 'uploads'))) {
      expect(readdirSync(join(directory, 'uploads', upload))).toHaveLength(1);
    }
    // tsx keeps what it compiled there.
    expect(readdirSync(scratch).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
  });

  test.each(ServiceName.options.slice(1))(
    'Generated requests give no server error in %s, which keeps answering',
    async (service) => {
      const { failures, errors, test_cases: cases } = await reports.get(service)!;
      expect({ failures, errors }).toEqual({ failures: [], errors: [] });
      expect(cases.generated).toBeGreaterThan(100);
      expect((await fetch(`${cluster.url(service)}/healthz`)).status).toBe(200);
    },
  );
});

/** Ids of the sets that could be made, once none is being made. */
async function madeSets(url: string): Promise<string[]> {
  const sets = await allSets(url);
  if (sets.some(({ status }) => ['queued', 'running', 'cancelling', 'interrupted'].includes(status))) {
    await delay(200);
    return madeSets(url);
  }
  return sets.filter(({ status }) => status === 'succeeded').map(({ id }) => id);
}

async function allSets(url: string, cursor: string | null = null): Promise<SetPage['items']> {
  const answer = await fetch(
    `${url}/v1/prepared-sets?limit=100${cursor === null ? '' : `&cursor=${cursor}`}`,
  );
  const { items, nextCursor } = (await answer.json()) as SetPage;
  return nextCursor === null ? items : [...items, ...(await allSets(url, nextCursor))];
}
