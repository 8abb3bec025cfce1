import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ServiceName } from '@amuro/contracts';
import { startServiceProcess, type ServiceProcess } from '@amuro/testing';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installGenerators } from './install-generators.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bin = at('../../.venv/bin');
const limit = 300_000;
const token = 'secret';
const services = ServiceName.options;
const documentOf = (service: ServiceName) => at(`../../openapi/${service}.yaml`);

const dir = realpathSync(mkdtempSync(join(tmpdir(), 'amuro-clients-')));
const root = join(dir, 'root');
const started = new Map<ServiceName, ServiceProcess>();
/** Started when first needed. */
async function serviceAt(service: ServiceName): Promise<string> {
  const known = started.get(service);
  if (known) return known.url;
  const env = { AMURO_DATA_DIR: join(dir, service), AMURO_ROOTS: root, AMURO_TOKEN: token };
  const made = await startServiceProcess(service, env);
  started.set(service, made);
  return made.url;
}

beforeAll(() => {
  mkdirSync(root);
  writeFileSync(join(dir, 'package.json'), '{"type": "module"}');
});
afterAll(async () => {
  await Promise.all([...started.values()].map((service) => service.stop()));
  rmSync(dir, { recursive: true, force: true });
}, limit);

/** What every client has to find when it walks from a list to the rows of a prepared set. */
const walked = {
  listed: 2,
  fileName: 'rows.csv',
  dataset: 'walked',
  status: 'succeeded',
  rows: ['entailment', 'neutral', 'contradiction'],
  pages: 2,
  ended: true,
  lastEvent: 'succeeded',
  missing: [404, 'not-found'],
  refused: [400, 'limit'],
};

describe.skipIf(!existsSync(join(bin, 'openapi-python-client')))('clients in Python', () => {
  const python = join(bin, 'python');
  const options = { env: { PYTHONPATH: dir, PATH: `${bin}${delimiter}${process.env.PATH}` }, all: true };

  beforeAll(async () => {
    for (const service of services) {
      const target = join(dir, `amuro_${service}`);
      const flags = ['--path', documentOf(service), '--output-path', target, '--meta', 'none'];
      const { all = '' } = await execa(join(bin, 'openapi-python-client'), ['generate', ...flags], options);
      // It reads JSON and text alone; every other answer, and one body, it says to leave out.
      expect(all).not.toMatch(/Unable to process|Cannot parse response .*\((?!Unsupported content_type)/);
      expect([...all.matchAll(/^Unsupported content type (\S+)/gm)].map(([, type]) => type)).toEqual(
        service === 'analytics' ? ['application/gzip'] : [],
      );
    }
  }, limit);

  test(
    'Every module of the Python clients of all five services can be imported',
    async () => {
      const names = services.map((service) => `amuro_${service}`);
      const { stdout } = await execa(python, [at('fixtures/import_every_module.py'), ...names], options);
      expect(Number(stdout)).toBeGreaterThan(500);
    },
    limit,
  );

  test(
    'A generated Python client creates, lists, gets, and reads a problem of training, all typed',
    async () => {
      const tokenizer = join(root, 'tokenizer.json');
      writeFileSync(tokenizer, '{"model":{"type":"BPE","vocab":{"a":0,"b":1},"merges":[]}}');
      const script = at('fixtures/use_training_client.py');
      const { stdout } = await execa(python, [script, await serviceAt('training'), tokenizer], options);
      expect(JSON.parse(stdout)).toEqual({
        created: 'Tokenizer',
        status: 'succeeded',
        vocabularySize: 2,
        listed: 1,
        sameId: true,
        problem: ['Problem', 404, 'not-found'],
        refused: ['Problem', 403, 'source.path'],
      });
    },
    limit,
  );

  test(
    'A generated Python client walks from the list of datasets to the rows of a prepared set',
    async () => {
      const script = at('fixtures/use_datasets_client.py');
      const { stdout } = await execa(python, [script, await serviceAt('datasets')], options);
      expect(JSON.parse(stdout)).toEqual(walked);
    },
    limit,
  );
});

describe('clients in TypeScript', () => {
  const installed = installGenerators().catch((error: Error) => error);
  const generated = installed.then(async (folder) => {
    if (folder instanceof Error) return folder;
    const run = (name: string, ...args: string[]) =>
      execa(join(folder, 'node_modules/.bin', name), args, { cwd: dir, all: true });
    const heyApi = services.map((service) => ({
      input: documentOf(service),
      output: `hey-api/${service}`,
      plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
    }));
    writeConfig('hey-api.config.cjs', heyApi);
    await run('openapi-ts', '--file', 'hey-api.config.cjs', '--no-log-file', '--silent');
    const orval = services.map((service) => [
      service,
      { input: documentOf(service), output: { target: `orval/${service}.ts`, client: 'fetch', baseUrl: '' } },
    ]);
    writeConfig('orval.config.cjs', Object.fromEntries(orval));
    await run('orval', '--config', './orval.config.cjs');
    copyFileSync(at('fixtures/use-datasets-client.ts'), join(dir, 'hey-api/use-datasets-client.ts'));
    return dir;
  });
  // It is awaited by tests that begin later.
  generated.catch(() => undefined);

  function writeConfig(name: string, config: unknown): void {
    writeFileSync(join(dir, name), `module.exports = ${JSON.stringify(config)};`);
  }

  /** Without a registry these tests can only run where the generators were fetched before; CI has one. */
  async function isGenerated(skip: (reason: string) => void): Promise<boolean> {
    const made = await generated;
    if (!(made instanceof Error)) return true;
    if (process.env.CI === 'true') throw made;
    skip(`the generators cannot be fetched: ${made.message.split('\n')[0]}`);
    return false;
  }

  test(
    'TypeScript clients of all five services, by two generators, compile with strict types',
    async ({ skip }) => {
      if (!(await isGenerated(skip))) return;
      const compilerOptions = {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        module: 'ESNext',
        moduleResolution: 'bundler',
        types: [],
      };
      const include = ['hey-api/**/*.ts', 'orval/*.ts'];
      writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
      const tsc = at('../../node_modules/typescript/bin/tsc');
      const { all = '' } = await execa('node', [tsc, '-p', dir, '--listFiles'], { all: true, reject: false });
      expect(all.split('\n').filter((line) => line.includes('error TS'))).toEqual([]);
      for (const service of services) expect(all).toContain(`orval/${service}.ts`);
    },
    limit,
  );

  test(
    'A generated TypeScript client walks from the list of datasets to the rows of a prepared set',
    async ({ skip }) => {
      if (!(await isGenerated(skip))) return;
      const script = join(dir, 'hey-api/use-datasets-client.ts');
      const url = await serviceAt('datasets');
      const code = `import { useDatasets } from ${JSON.stringify(pathToFileURL(script))};
      console.log(JSON.stringify(await useDatasets(${JSON.stringify({ baseUrl: url, auth: token })})));`;
      const tsx = import.meta.resolve('tsx');
      const { stdout } = await execa('node', ['--import', tsx, '--input-type=module', '--eval', code]);
      expect(JSON.parse(stdout)).toEqual({ ...walked, streamed: 'succeeded' });
    },
    limit,
  );
});
