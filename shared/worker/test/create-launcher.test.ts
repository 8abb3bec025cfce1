import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createLauncher } from '../src/index.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'amuro-launcher-'));
const settingsOf = (launcher: string, devices = 'cpu') => ({
  launcher,
  dataDir,
  devices,
  lockDir: join(dataDir, 'locks'),
  threads: null,
  idleSeconds: 1,
  python: null,
  launcherEnv: {},
});
const logger = pino({ level: 'silent' });

test.each(['slurmm', 'constructor', ''])(
  'The launcher "%s", which does not exist, stops the start with a sentence that lists the known ones',
  (name) => {
    expect(() => createLauncher({ settings: settingsOf(name), logger })).toThrow(
      `AMURO_LAUNCHER is "${name}": give one of local.`,
    );
  },
);

test.each([
  ['cpu', 2],
  ['cuda:0,cuda:1,cuda:2', 3],
])(
  'With devices "%s", the local launcher computes %i runs at once, and starts no worker to find out',
  (devices, count) => {
    const launcher = createLauncher({ settings: settingsOf('local', devices), logger });
    expect(launcher.runsAtOnce).toBe(count);
    rmSync(dataDir, { recursive: true, force: true });
  },
);
