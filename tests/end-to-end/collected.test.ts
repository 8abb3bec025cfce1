import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { ServiceName } from '@amuro/contracts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
// Outside the checkout: nothing of it is found from there.
const work = mkdtempSync(join(tmpdir(), 'amuro-collected-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Starts what an image of the service holds; returns its address. */
async function startCollected(service: ServiceName): Promise<string> {
  const folder = join(work, service);
  await execa('node', ['deploy/images/collect.mjs', service, folder], { cwd: checkout });
  const env = { PATH: process.env.PATH, AMURO_PORT: '0', AMURO_DATA_DIR: join(work, 'data', service) };
  const child = spawn(join(folder, 'start'), { env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGTERM');
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, url } = JSON.parse(line) as { msg: string; url: string };
    if (msg === 'listening') return url;
  }
  throw new Error(`${service} ended before it listened`);
}

test.each(ServiceName.options)(
  'What an image of %s holds is all that the service needs, and no source',
  async (service) => {
    const url = await startCollected(service);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(existsSync(join(work, service, 'services', service, 'src/app.ts'))).toBe(false);
    if (service !== 'analytics') return;
    for (const path of ['/', '/dashboard/main.js', '/dashboard/main.css']) {
      expect((await fetch(`${url}${path}`)).status).toBe(200);
    }
  },
);
