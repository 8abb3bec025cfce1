// Fetches the first commit of `bench/model` into HF_HUB_CACHE, and prints seconds and the most memory that it took.
import { readFileSync } from 'node:fs';
import { createHubClient, fetchHubFiles, readHubSettings } from '@amuro/hub';
import { sha256 } from '@amuro/identity';

const hub = createHubClient(readHubSettings(process.env));
const repository = { kind: 'model', name: 'bench/model' } as const;
const start = performance.now();
const { commit, files } = await hub.list(repository, 'step0');
const entries = [];
for (const file of files) {
  const { path, bytes, hash } = file;
  const isLarge = hash?.length === 64;
  const digest = isLarge ? hash : sha256(readFileSync(await hub.fetch(repository, commit, file)));
  entries.push({ path, bytes: bytes!, sha256: digest });
}
await fetchHubFiles(hub, repository, commit, entries);
const seconds = (performance.now() - start) / 1000;
const peakBytes = 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]);
process.stdout.write(JSON.stringify({ seconds, peakBytes }));
