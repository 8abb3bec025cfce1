import { existsSync, mkdtempSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServiceProcess, type ServiceProcess } from '@amuro/testing';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const generator = at('../../.venv/bin/openapi-python-client');
const python = at('../../.venv/bin/python');
const limit = 120_000;

/** What a user of another language does: generate a client from the document, then talk to the service with it. */
describe.skipIf(!existsSync(generator))('a Python client generated from the document of training', () => {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'amuro-python-client-')));
  let service: ServiceProcess;

  beforeAll(async () => {
    const document = at('../../openapi/training.yaml');
    const made = await execa(
      generator,
      ['generate', '--path', document, '--output-path', join(dir, 'amuro_training'), '--meta', 'none'],
      {
        all: true,
      },
    );
    expect(made.all).not.toMatch(/Unable to|Cannot parse (?!response)/);
    mkdirSync(join(dir, 'root'));
    writeFileSync(
      join(dir, 'root', 'tokenizer.json'),
      '{"model":{"type":"BPE","vocab":{"a":0,"b":1},"merges":[]}}',
    );
    const env = { AMURO_DATA_DIR: join(dir, 'data'), AMURO_ROOTS: join(dir, 'root'), AMURO_TOKEN: 'secret' };
    service = await startServiceProcess('training', env);
  }, limit);
  afterAll(async () => {
    await service.stop();
    rmSync(dir, { recursive: true, force: true });
  }, limit);

  test(
    'A Python client generated from the training document creates, lists, gets, and reads a problem, all typed',
    async () => {
      const script = at('fixtures/use_training_client.py');
      const { stdout } = await execa(python, [script, service.url, join(dir, 'root', 'tokenizer.json')], {
        env: { PYTHONPATH: dir },
      });
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
});
