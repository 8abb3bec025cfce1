import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/index.ts';

describe('settings', () => {
  test('Settings have safe defaults', () => {
    expect(readSettings('training', { INIT_CWD: '/project' })).toMatchObject({
      host: '127.0.0.1',
      port: 4102,
      dataDir: '/project/.amuro/training',
      token: null,
      devices: 'auto',
      roots: [],
      peers: { scoring: { service: 'scoring', url: 'http://127.0.0.1:4103' } },
    });
  });

  test('Configured peers are added to the default ones', () => {
    const AMURO_PEERS = '{"gpu1":{"service":"training","url":"http://gpu1:4102"}}';
    expect(Object.keys(readSettings('studies', { AMURO_PEERS }).peers)).toEqual([
      'datasets',
      'training',
      'scoring',
      'analytics',
      'studies',
      'gpu1',
    ]);
  });

  test('Only the variables of the chosen launcher are passed to it', () => {
    const env = { AMURO_LAUNCHER: 'slurm', AMURO_SLURM_PARTITION: 'gpu', AMURO_RAY_ADDRESS: 'auto' };
    const settings = readSettings('training', env);
    expect(settings.launcher).toBe('slurm');
    expect(settings.launcherEnv).toEqual({ PARTITION: 'gpu' });
    expect(readSettings('training', {})).toMatchObject({ launcher: 'local', launcherEnv: {} });
  });

  test.each([
    [{ AMURO_PORT: '80a' }, /AMURO_PORT is "80a": give a whole number/],
    [{ AMURO_PORT: '70000' }, /AMURO_PORT is "70000"/],
    [{ AMURO_THREADS: '0' }, /AMURO_THREADS is "0"/],
    [{ AMURO_DEVICES: 'gpu' }, /AMURO_DEVICES is "gpu": give auto, cpu/],
    [{ AMURO_PEERS: '{' }, /AMURO_PEERS cannot be read: give JSON/],
    [{ AMURO_PEERS: '{"x":{"service":"x","url":"http://x"}}' }, /AMURO_PEERS cannot be read/],
    [{ AMURO_PEERS: '{"x":{"service":"scoring","url":"file:///x"}}' }, /AMURO_PEERS cannot be read/],
    [{ AMURO_LOG_LEVEL: 'loud' }, /AMURO_LOG_LEVEL is "loud": give one of trace/],
    [{ AMURO_PROXIES: 'lab' }, /AMURO_PROXIES is "lab": give addresses/],
    [{ AMURO_PROXIES: '10.0.0.0/40' }, /AMURO_PROXIES is/],
    [{ AMURO_PROXIES: '10.0.0.0/' }, /AMURO_PROXIES is/],
    [{ AMURO_PROXIES: '10.0.0.0/8/16' }, /AMURO_PROXIES is/],
    [{ AMURO_PROXIES: '127.0.0.1' }, /set AMURO_TOKEN to a secret/],
    [{ AMURO_HOST: '::' }, /set AMURO_TOKEN to a secret/],
  ])('The setting %o stops the start with a sentence', (env, sentence) => {
    expect(() => readSettings('datasets', env)).toThrow(sentence);
  });
});
