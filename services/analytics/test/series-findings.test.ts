import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, sha256 } from '@amuro/identity';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';

/** The second of three points, of which verifying its series showed that it has the weights of another. */
let revision: string;
let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy('small', ({ cells }) => {
    const revisions = [...new Set(cells.flatMap(({ cell }) => cell.point?.revision ?? []))];
    revision = revisions[1]!;
    for (const { cell, run } of cells) {
      if (run?.manifest.subject.kind !== 'checkpoint' || cell.point?.revision !== revision) continue;
      const finding = { code: 'series-duplicate' as const, severity: 'warning' as const };
      const message = `${revision} has the weights of main`;
      run.manifest.subject.checkpoint.seriesFindings = [
        { seriesId: idOf('ser', sha256('micro')), revision, ...finding, message },
      ];
    }
  });
}, 120_000);
afterAll(() => loaded.close());

const figure = async (kind: string, query: string) =>
  (
    await loaded.started.request.get(
      `/v1/figures/${kind}/figure.json?study=${loaded.studyId}&evaluation=micro-summary${query}`,
    )
  ).body;

test('Results at a point that is a copy are suspect for that reason, base and fine-tuned', async () => {
  const { cells } = loaded.report;
  const ids = cells
    .filter(({ point, evaluation }) => point?.revision === revision && evaluation === 'micro-summary')
    .flatMap(({ measurementIds }) => measurementIds);
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) {
    const { body } = await loaded.started.request.get(`/v1/measurements/${id}`);
    expect(body.verdict).toMatchObject({
      status: expect.stringMatching(/suspect|invalid/),
      reasons: expect.arrayContaining([
        expect.objectContaining({
          code: 'series-duplicate',
          detail: `${revision} has the weights of main`,
        }),
      ]),
    });
  }
});

test('Figures draw their marks hollow, and say why', async () => {
  for (const tuning of ['base', 'summary']) {
    const { rows, notes } = await figure('performance-by-checkpoint', `&tuning=${tuning}`);
    const verdicts = rows.map(({ verdict }: { verdict: string }) => verdict);
    expect(verdicts[1]).toBe('suspect');
    expect(notes.join(' ')).toContain('Hollow marks are suspect (series duplicate: 1');
  }
});
