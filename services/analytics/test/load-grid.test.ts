import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGrid } from '../src/actions/load-grid.ts';
import { threadDeps } from '../src/threads/thread-deps.ts';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';

let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy();
}, 120_000);
afterAll(() => loaded.close());

describe('the grid of a collection', () => {
  test('It is read once for all that is asked of one state of a collection, and anew after a change', async () => {
    const { started, report, studyId } = loaded;
    const deps = threadDeps({ ...started.settings, dataDir: join(started.dir, 'data') });
    const { grid } = loadGrid(deps, studyId);
    expect(loadGrid(deps, studyId).grid).toBe(grid);
    await started.request
      .put(`/v1/reports/${studyId}`)
      .send({ ...report, title: 'Another' })
      .expect(200);
    const after = loadGrid(deps, studyId);
    expect(after.report.request.title).toBe('Another');
    expect(after.grid.cells.length).toBe(grid.cells.length);
  });
});
