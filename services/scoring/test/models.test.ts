import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { readSettings } from '@amuro/http';
import type { HubClient } from '@amuro/hub';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Models } from '../src/completions/models.ts';
import { checkpointOf } from './checkpoints.ts';
import { startOwner, type Owner } from './owner.ts';

const size = 1000;
const checkpoints = [0, 1].map((index) =>
  checkpointOf({ 'config.json': new TextEncoder().encode(String(index).repeat(size)) }),
);
const referenceOf = (index: number) => ({ id: checkpoints[index]!.manifest.id, peer: 'training' });

let directory: string;
let owner: Owner;
let models: Models;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'amuro-models-'));
  owner = await startOwner();
  for (const checkpoint of checkpoints) owner.addCheckpoint(checkpoint);
  const peers = { training: { service: 'training' as const, url: owner.url } };
  const settings = { ...readSettings('scoring', {}), dataDir: directory, cacheBytes: 1, peers };
  // No checkpoint here comes from a hub.
  models = new Models(settings, {} as HubClient);
});
afterEach(async () => {
  await models.close();
  owner.close();
  await rm(directory, { recursive: true, force: true });
});

test('Requests that need the same new model at once share one fetch of it, and it goes when it is let go of', async () => {
  const [one, other] = await Promise.all([models.bring(referenceOf(0)), models.bring(referenceOf(0))]);
  expect(one).toBe(other);
  await models.close();
  await models.bring(referenceOf(1));
  expect(existsSync(one.directory)).toBe(false);
});

test('A model that was let go of while it was fetched does not stay', async () => {
  const early = models.bring(referenceOf(0));
  await turn();
  await models.close();
  const { directory: first } = await early;
  await models.bring(referenceOf(1));
  expect(existsSync(first)).toBe(false);
});
