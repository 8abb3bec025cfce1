import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';

let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy();
}, 120_000);
afterAll(() => loaded.close());

const named = (path: string) => path.replace('STUDY', loaded.studyId);

test.each([
  ['/v1/measurements?format=csv&limit=3', '/v1/measurements.csv?limit=3'],
  ['/v1/measurements?format=json&limit=3', '/v1/measurements?limit=3'],
  ['/v1/comparisons?study=STUDY&format=csv', '/v1/comparisons.csv?study=STUDY'],
  ['/v1/mean-ratios-of-change?study=STUDY&format=csv', '/v1/mean-ratios-of-change.csv?study=STUDY'],
  ['/v1/tables/coverage?study=STUDY&format=csv', '/v1/tables/coverage/table.csv?study=STUDY'],
  ['/v1/tables/coverage?study=STUDY&format=json', '/v1/tables/coverage?study=STUDY'],
  ['/v1/figures/grid?study=STUDY', '/v1/figures/grid/figure.svg?study=STUDY'],
  ['/v1/figures/grid?study=STUDY&format=json', '/v1/figures/grid/figure.json?study=STUDY'],
  ['/v1/figures/grid?format=csv&study=STUDY', '/v1/figures/grid/figure.csv?study=STUDY'],
  ['/v1/reports/STUDY', '/v1/reports/STUDY/report.html'],
  ['/v1/reports/STUDY?format=html', '/v1/reports/STUDY/report.html'],
  ['/v1/reports/STUDY?format=json', '/v1/reports/STUDY/report.json'],
  ['/v1/reports/STUDY?format=csv', '/v1/reports/STUDY/cells.csv'],
])('The former %s answers as %s does, and names it as its successor', async (former, present) => {
  const [old, now] = await Promise.all(
    [former, present].map((path) => loaded.started.request.get(named(path)).buffer(true).expect(200)),
  );
  expect(old!.text ?? old!.body.toString()).toBe(now!.text ?? now!.body.toString());
  expect(old!.headers['content-type']).toBe(now!.headers['content-type']);
  expect(old!.headers.deprecation).toMatch(/^@\d+$/);
  expect(old!.headers.link).toContain(`<${named(present)}>; rel="successor-version"`);
  expect(now!.headers).not.toHaveProperty('deprecation');
});

test('A format that there never was is refused with those that there are', async () => {
  const { body } = await loaded.started.request.get(named('/v1/reports/STUDY?format=pdf')).expect(400);
  expect(body.errors[0]).toMatchObject({ field: 'format', expected: 'one of html, json, csv', got: '"pdf"' });
});

test('A former path of nothing that is here is a 404', async () => {
  await loaded.started.request.get(`/v1/reports/std_${'z'.repeat(26)}`).expect(404);
});
