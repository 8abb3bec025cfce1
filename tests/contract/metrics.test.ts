import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type StartedApp } from '@amuro/testing';
import { createApp } from '@amuro/training';

interface Panel {
  title: string;
  targets: { expr: string }[];
}
const file = new URL('../../deploy/grafana/amuro.json', import.meta.url);
const { panels } = JSON.parse(readFileSync(file, 'utf8')) as { panels: Panel[] };

let training: StartedApp;
let text: string;
beforeAll(async () => {
  training = await startApp(createApp, { service: 'training', devices: 'cpu:0', threads: 1 });
  ({ text } = await training.request.get('/metrics').expect(200));
});
afterAll(() => training.close());

describe('the dashboard of Grafana', () => {
  test.each(panels.map(({ title, targets }) => [title, targets] as const))(
    'Its panel "%s" asks for metrics that services have',
    (_, targets) => {
      const known = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
      const asked = targets.flatMap(({ expr }) => expr.match(/\b(amuro|http)_[a-z_]+/g) ?? []);
      expect(asked).not.toEqual([]);
      expect(
        asked.map((name) => name.replace(/_bucket$/, '')).filter((name) => !known.includes(name)),
      ).toEqual([]);
    },
  );
});

describe('Prometheus', () => {
  const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

  test('Its own tool finds nothing to object to in the metrics of a service', ({ skip }) => {
    skip(!hasPromtool, 'promtool is not installed (Debian: prometheus)');
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
      input: text,
      encoding: 'utf8',
    });
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
  });
});
