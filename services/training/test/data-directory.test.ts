import { cpSync, mkdtempSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jobsMigrations } from '@amuro/jobs';
import { openDatabase } from '@amuro/sqlite';
import { afterEach, expect, test } from 'vitest';
import { startTraining, type StartedTraining } from './support/start-training.ts';
import { writeCheckpoint } from './support/write-checkpoint.ts';

const migrations = fileURLToPath(new URL('../migrations/', import.meta.url));
const words = { a: 0, b: 1, '<|endoftext|>': 2 };
let training: StartedTraining;
afterEach(() => training.close());

test('A data directory that was moved serves every file from its new place', async () => {
  training = await startTraining();
  const path = join(training.root, 'tokenizer.json');
  writeFileSync(path, JSON.stringify({ model: { type: 'BPE', vocab: words, merges: [] } }));
  const { body } = await training.post(
    '/v1/tokenizers',
    { source: { kind: 'file', path } },
    'createTokenizer',
  );
  await training.stop();
  const moved = `${training.dir}-moved`;
  renameSync(training.dir, moved);
  training = await startTraining(undefined, { dir: moved });
  const sent = await training.get(`${body.links.self}/files/tokenizer.json`, 'getTokenizerFile');
  expect(sent.body).toEqual(readFileSync(join(moved, 'root', 'tokenizer.json')));
});

test('Absolute paths in an older database are made relative when it is opened', async () => {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'amuro-training-')));
  const own = writeCheckpoint(join(dir, 'root', 'mine'));
  const first = await startTraining(undefined, { dir });
  const { body } = await first.post(
    '/v1/checkpoints',
    { source: { kind: 'directory', path: own } },
    'createCheckpoint',
  );
  await first.stop();
  writeOldForm(join(dir, 'data', 'training.sqlite'), join(dir, 'old.sqlite'));
  renameSync(join(dir, 'old.sqlite'), join(dir, 'data', 'training.sqlite'));
  training = await startTraining(undefined, { dir });
  const got = await training.get(`/v1/checkpoints/${body.id}`, 'getCheckpoint');
  expect(got.body).toEqual(body);
  const file = await training.get(`/v1/checkpoints/${body.id}/files/model.safetensors`, 'getCheckpointFile');
  expect(file.status).toBe(200);
});

test('A checkpoint of a database of the form before keeps its id, whatever became of files that decide no numbers', async () => {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'amuro-training-')));
  const own = writeCheckpoint(join(dir, 'root', 'mine'));
  const first = await startTraining(undefined, { dir });
  const { body } = await first.post(
    '/v1/checkpoints',
    { source: { kind: 'directory', path: own } },
    'createCheckpoint',
  );
  await first.stop();
  const old = join(dir, 'old.sqlite');
  writeOldForm(join(dir, 'data', 'training.sqlite'), old);
  const { sqlite, close } = openDatabase(old, [], {});
  const id = `ckp_${'a'.repeat(26)}`;
  const beside = ['README.md', 'original/consolidated.00.pth', 'pytorch_model.bin'];
  for (const path of beside) {
    sqlite.exec(`update checkpoints set
      manifest = json_insert(manifest, '$.files[#]', json_object('path', '${path}', 'bytes', 1, 'sha256', '${'b'.repeat(64)}')),
      stamps = json_insert(stamps, '$[#]', json_object('path', '${path}', 'bytes', 1, 'modifiedAtMs', 1))`);
  }
  sqlite.exec(`update checkpoints set id = '${id}', manifest = json_set(manifest, '$.id', '${id}')`);
  close();
  renameSync(old, join(dir, 'data', 'training.sqlite'));
  training = await startTraining(undefined, { dir });
  const got = await training.get(`/v1/checkpoints/${id}/manifest`, 'getCheckpointManifest');
  expect(got).toMatchObject({ status: 200, body: { id, key: body.key, files: body.files } });
  const file = await training.get(`/v1/checkpoints/${id}/files/model.safetensors`, 'getCheckpointFile');
  expect(file.status).toBe(200);
  const again = await training.post(
    '/v1/checkpoints',
    { source: { kind: 'directory', path: own } },
    'createCheckpoint',
  );
  expect([again.status, again.body.id]).toEqual([201, body.id]);
});

/** Copies the checkpoints of a database into one that has the first two migrations alone. */
function writeOldForm(from: string, to: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'amuro-migrations-'));
  cpSync(migrations, folder, { recursive: true });
  const journal = join(folder, 'meta', '_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: object[] };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 2) }));
  const { sqlite, close } = openDatabase(to, [folder, jobsMigrations], {});
  sqlite.prepare('attach ? as newer').run(from);
  sqlite.exec(`
    insert into checkpoints
    select id, key, json_object('kind', 'directory', 'path', '/relocated/since'), json_extract(source, '$.path'),
           manifest, stamps, created_at
    from newer.checkpoints`);
  close();
}
