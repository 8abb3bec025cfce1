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
