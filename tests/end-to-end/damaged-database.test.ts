import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServiceName } from '@amuro/contracts';
import { startServiceProcess } from '@amuro/testing';
import { expect, onTestFinished, test } from 'vitest';

const pageBytes = 4096;

test.each(ServiceName.options)(
  'The service %s does not start on a database with a damaged page, and says so in a sentence',
  async (service) => {
    const dir = mkdtempSync(join(tmpdir(), 'amuro-damaged-'));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    const env = { AMURO_DATA_DIR: dir, AMURO_LOCK_DIR: join(dir, 'locks') };
    await (await startServiceProcess(service, env)).stop();
    const file = join(dir, `${service}.sqlite`);
    const bytes = readFileSync(file);
    const middle = pageBytes * Math.floor(bytes.length / pageBytes / 2);
    writeFileSync(file, bytes.fill(0xa5, middle, middle + pageBytes));
    const failure = await startServiceProcess(service, env).then(
      () => 'it started',
      (error: unknown) => String(error),
    );
    expect(failure).toMatch(new RegExp(`${service}: .*damaged.*restore`));
    expect(failure).not.toMatch(/\n\s+at /);
  },
);
