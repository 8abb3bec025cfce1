import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ServiceName } from '@amuro/contracts';
import { startArguments } from '@amuro/http/start-arguments';
import { runCommand } from '../src/cli/run-command.ts';

const checkout = fileURLToPath(new URL('../../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'amuro-root-'));
afterAll(() => rmSync(root, { recursive: true }));

const secrets = {
  AMURO_TOKEN: 'a "quoted" $ecret',
  AMURO_PEERS: '{"gpu1":{"service":"training","url":"http://gpu1:4102"}}',
};

/** What `amuro host …` returns and writes. */
async function host(verb: string, service: string, env: Record<string, string> = {}, directory = root) {
  let [stdout, stderr] = ['', ''];
  const terminal = {
    out: (text: string) => void (stdout += text),
    err: (text: string) => void (stderr += text),
    live: false,
    columns: 100,
  };
  const { signal } = new AbortController();
  const call = { env, terminal, workingDirectory: checkout, signal };
  const code = await runCommand(['host', verb, service, '--root', directory], call);
  return { code, stdout, stderr };
}

const unitOf = (service: string) => join(root, 'etc/systemd/system', `amuro-${service}.service`);
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

beforeAll(async () => {
  for (const service of ServiceName.options) {
    const { code, stderr } = await host('install', service, secrets);
    expect({ code, stderr }).toMatchObject({ code: 0 });
  }
});

describe('amuro host install', () => {
  test.each(ServiceName.options)('The unit of %s starts its bundle as "npm start" does', (service) => {
    const unit = readFileSync(unitOf(service), 'utf8');
    const command = [process.execPath, ...startArguments(service)].join(' ');
    expect(unit).toContain(`ExecStart=${command}\n`);
    const common = readFileSync(join(root, 'etc/systemd/system/amuro-.service.d/10-hardening.conf'), 'utf8');
    expect(common).toContain(`WorkingDirectory=${checkout.replace(/\/$/, '')}\n`);
    expect(modeOf(join(root, 'var/lib/amuro', service))).toBe('700');
  });

  test('The environment file is for root alone, and holds the settings that were set, quoted for systemd', () => {
    const file = join(root, 'etc/amuro/training.env');
    expect(modeOf(file)).toBe('600');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(String.raw`AMURO_TOKEN="a \"quoted\" \$ecret"` + '\n');
    expect(text).toContain(String.raw`AMURO_PEERS="{\"gpu1\":`);
  });

  test('Another install keeps an environment file, and says that nothing was started', async () => {
    const file = join(root, 'etc/amuro/studies.env');
    writeFileSync(file, 'AMURO_PORT=5105\n');
    const { stdout } = await host('install', 'studies', secrets);
    expect(readFileSync(file, 'utf8')).toBe('AMURO_PORT=5105\n');
    expect(stdout).toContain('Nothing was started.');
  });

  test('The user of a service reaches its directories, whatever the umask of the administrator is', async () => {
    const strict = join(root, 'strict');
    const umask = process.umask(0o077);
    try {
      await host('install', 'studies', {}, strict);
    } finally {
      process.umask(umask);
    }
    const parents = ['var/lib/amuro', 'var/cache/amuro', 'etc/systemd/system/amuro-.service.d'];
    expect(parents.map((parent) => modeOf(join(strict, parent)))).toEqual(['755', '755', '755']);
    expect(modeOf(join(strict, 'etc/systemd/system/amuro-studies.service'))).toBe('644');
    expect(modeOf(join(strict, 'var/lib/amuro/studies'))).toBe('700');
  });

  test('A wrong setting is refused before anything is written', async () => {
    const elsewhere = join(root, 'elsewhere');
    const { code, stderr } = await host('install', 'training', { AMURO_HOST: '0.0.0.0' }, elsewhere);
    expect({ done: code === 0, stderr }).toEqual({
      done: false,
      stderr: expect.stringContaining('AMURO_TOKEN'),
    });
    expect(existsSync(elsewhere)).toBe(false);
  });

  test('Uninstalling removes the units, and with the last of them what they share; settings and data stay', async () => {
    const other = join(root, 'other');
    for (const service of ['scoring', 'studies']) await host('install', service, {}, other);
    const shared = join(other, 'etc/systemd/system/amuro-.service.d');
    expect((await host('uninstall', 'scoring', {}, other)).code).toBe(0);
    expect(existsSync(shared)).toBe(true);
    expect((await host('uninstall', 'studies', {}, other)).code).toBe(0);
    expect(existsSync(shared)).toBe(false);
    expect(existsSync(join(other, 'etc/amuro/studies.env'))).toBe(true);
    expect(existsSync(join(other, 'var/lib/amuro/studies'))).toBe(true);
    expect(await host('uninstall', 'studies', {}, other)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('studies is not installed'),
    });
  });
});

test('Uninstalling the last service keeps what an administrator put beside the common settings', async () => {
  const own = join(root, 'own');
  await host('install', 'studies', {}, own);
  const limits = join(own, 'etc/systemd/system/amuro-.service.d/20-limits.conf');
  writeFileSync(limits, '[Service]\nTasksMax=100\n');
  expect(await host('uninstall', 'studies', {}, own)).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(limits)).toBe(true);
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

/** The highest exposure, in tenths, that the README states. */
const exposures = { datasets: 13, training: 18, scoring: 18, analytics: 13, studies: 13 };

describe('systemd', () => {
  beforeEach(({ skip }) => skip(!hasSystemd, 'systemd-analyze is not installed (Debian: systemd)'));

  test.each(ServiceName.options)('The unit of %s is one that systemd accepts without a word', (service) => {
    const env = { ...process.env, SYSTEMD_UNIT_PATH: `${join(root, 'etc/systemd/system')}:` };
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', unitOf(service)], {
      env,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.each(Object.entries(exposures))('The exposure of %s is at most %d tenths', (service, tenths) => {
    const args = ['security', '--offline=true', `--root=${root}`, `--threshold=${tenths}`, '--no-pager'];
    const text = execFileSync('systemd-analyze', [...args, `amuro-${service}.service`], { encoding: 'utf8' });
    expect(text).toContain('OK');
  });
});
