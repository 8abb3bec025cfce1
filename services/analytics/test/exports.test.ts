import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectDocumented } from '@amuro/testing';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportKinds } from '../src/exports/kinds/index.ts';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';

let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy();
}, 120_000);
afterAll(() => loaded.close());

const take = (kind: string, query = '', id = loaded.studyId) =>
  loaded.started.request
    .get(`/v1/exports/${kind}?study=${id}${query}`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
const text = async (kind: string, query = '', id = loaded.studyId) =>
  ((await take(kind, query, id).expect(200)).body as Buffer).toString();

/** The sample study under names that a spreadsheet or LaTeX would run. */
async function withEvilNames(): Promise<string> {
  const id = `std_${'e'.repeat(26)}`;
  const title = '50 % of \\input{x} & $y_1$ #2';
  const cells = loaded.report.cells.map((cell) => ({
    ...cell,
    reason: cell.state === 'failed' ? '=HYPERLINK("x")' : null,
  }));
  await loaded.started.request.put(`/v1/reports/${id}`).send({ ...loaded.report, studyId: id, title, cells });
  return id;
}

describe('GET /v1/exports', () => {
  test('The kinds of exports are listed', async () => {
    const answer = await loaded.started.request.get('/v1/exports');
    expectDocumented(answer, 'analytics', 'listExports');
    expect(answer.body.items).toHaveLength(exportKinds.length);
  });

  test.each(exportKinds.map(({ kind }) => kind))(
    'The export %s has a file name and a media type',
    async (kind) => {
      const answer = await take(kind);
      expect(answer.status).toBe(200);
      expectDocumented(
        { ...answer, body: kind === 'cells-jsonl' ? '' : {} } as never,
        'analytics',
        `export${kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
      );
      expect(answer.headers['content-disposition']).toContain(`${loaded.studyId}-${kind}.`);
    },
  );

  test('An export refuses an unknown kind, study, name and point', async () => {
    const answers = [
      await loaded.started.request.get(`/v1/exports/xls?study=${loaded.studyId}`),
      await loaded.started.request.get(`/v1/exports/cells-csv?study=std_${'z'.repeat(26)}`),
      await loaded.started.request.get(`/v1/exports/cells-csv?study=${loaded.studyId}&tuning=none`),
      await loaded.started.request.get(`/v1/exports/lm-eval-json?study=${loaded.studyId}&revision=step1`),
      await loaded.started.request.get('/v1/exports/cells-csv'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 400, 400, 400]);
    const operations = ['exportCellsCsv', 'exportCellsCsv', 'exportLmEvalJson', 'exportCellsCsv'];
    for (const [index, operation] of operations.entries())
      expectDocumented(answers[index + 1]!, 'analytics', operation);
  });
});

describe('cells', () => {
  test('Exported cells are the same rows as CSV, JSON Lines and Parquet, with types where the format has them', async () => {
    const lines = (await text('cells-jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const csv = (await text('cells-csv')).trim().split('\r\n');
    expect(csv).toHaveLength(lines.length + 1);
    const body = (await take('cells-parquet')).body as Buffer;
    const file = new Uint8Array(body).buffer;
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(lines.length);
    lines.forEach((line, index) => {
      const same = Object.fromEntries(Object.keys(rows[index]!).map((name) => [name, line[name] ?? null]));
      expect(rows[index]).toEqual(same);
    });
  });

  test('Exported cells are written in row groups, and keep every row and its order, however many there are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'amuro-export-'));
    const path = join(folder, 'cells.parquet');
    const [kind] = exportKinds.filter((each) => each.kind === 'cells-parquet' && 'open' in each);
    if (kind === undefined || !('open' in kind)) throw new Error('cells-parquet writes rows');
    const sink = kind.open(path);
    const steps = Array.from({ length: 21_000 }, (_, step) => ({
      step,
      metric: 'accuracy',
      value: step / 7,
    }));
    for (let at = 0; at < steps.length; at += 7000) sink.write(steps.slice(at, at + 7000));
    sink.close();
    const file = new Uint8Array(readFileSync(path)).buffer;
    rmSync(folder, { recursive: true });
    const { row_groups: groups } = parquetMetadata(file);
    expect(groups.map(({ num_rows: rows }) => Number(rows))).toEqual([10_000, 10_000, 1000]);
    const read = await parquetReadObjects({ file, columns: ['step', 'value'] });
    expect(read).toEqual(steps.map(({ step, value }) => ({ step, value })));
  });

  test('An export leaves no file behind', async () => {
    await text('cells-csv');
    const staging = join(loaded.started.settings.dataDir, 'staging');
    expect(readdirSync(staging)).toEqual([]);
  });

  test('Exported cells are only those requested', async () => {
    const lines = (await text('cells-jsonl', '&tuning=summary&evaluation=micro-question'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(lines.map(({ tuning, evaluation }) => `${tuning} ${evaluation}`))).toEqual(
      new Set(['summary micro-question']),
    );
  });

  test('Exported cells guard what a spreadsheet would run', async () => {
    const csv = await text('cells-csv', '', await withEvilNames());
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('lm-eval-json', () => {
  test('The lm-eval-json export is read back by the reader of lm-evaluation-harness files with the same values and errors', async () => {
    const content = await text('lm-eval-json', '&tuning=base');
    const source = {
      kind: 'lm-eval-results',
      files: [{ name: 'results_2026.json', content }],
    };
    const imported = await loaded.started.request.post('/v1/imports').send({ source }).expect(201);
    const { id } = imported.body.import;
    const { body } = await loaded.started.request.get(`/v1/measurements?import=${id}&metric=acc&limit=100`);
    const last = loaded.report.factors.series[0]!.points.at(-1)!;
    const cells = loaded.report.cells.filter(
      ({ tuning, point }) => tuning === 'base' && point?.revision === last.revision,
    );
    const own = await loaded.started.request.get(
      `/v1/measurements?study=${loaded.studyId}&metric=accuracy&limit=1000`,
    );
    const ids = new Set(cells.flatMap(({ measurementIds }) => measurementIds));
    const expected = own.body.items.filter((item: { id: string }) => ids.has(item.id));
    expect(expected.length).toBeGreaterThan(2);
    const told = ({ value, standardError, n }: Record<string, number>) => `${value} ${standardError} ${n}`;
    expect(body.items.map(told).toSorted()).toEqual(expected.map(told).toSorted());
  });
});

describe('latex-table', () => {
  test('The latex-table export has a row for each checkpoint and tuning, and no command from a name', async () => {
    const tex = await text('latex-table', '', await withEvilNames());
    expect(tex).toContain('50 \\% of \\textbackslash{}input\\{x\\} \\& \\$y\\_1\\$ \\#2');
    const rows = tex.split('\n').filter((line) => line.startsWith('step'));
    expect(rows).toHaveLength(3 * 3);
    const columns = new Set(rows.map((line) => line.split(' & ').length));
    expect(columns.size).toBe(1);
    expect(tex).toContain('-- \\\\');
  });
});

describe('genbench-card', () => {
  test('The genbench-card export states the shifts that the sets of the study make', async () => {
    const tex = await text('genbench-card');
    const block = (title: string) => tex.split(`\\textbf{${title}}`)[1]!.split('\\hrule')[0]!;
    expect(block('Generalisation type')).toContain('$\\bigcirc$');
    expect(block('Shift locus')).toContain('$\\square$');
    expect(tex).toContain('out-of-domain (micro-inference-ood)');
    for (const title of ['Motivation', 'Shift type', 'Shift source'])
      expect(tex).toContain(`\\textbf{${title}}`);
    expect(tex).toContain('assumed by the software: motivation and shift source.');
  });

  test('The genbench-card export takes motivation and source from the study or the request, and adds nothing', async () => {
    const id = `std_${'g'.repeat(26)}`;
    const generalisation = { motivation: ['fairness'], shiftSource: ['fully-generated'] };
    await loaded.started.request
      .put(`/v1/reports/${id}`)
      .send({ ...loaded.report, studyId: id, generalisation })
      .expect(201);
    const marked = (tex: string, title: string) => {
      const block = tex.split(`\\textbf{${title}}`)[1]!.split('\\hrule')[0]!;
      const [names, marks] = block.split('\\emph{').length > 1 ? block.split('}}\\\\\n') : [];
      const cells = [...marks!.matchAll(/centering (.*)}/g)].map(([, content]) => content !== '~');
      return [...names!.matchAll(/emph{([^}]+)}?/g)].flatMap(([, name], at) => (cells[at] ? [name] : []));
    };
    const tex = await text('genbench-card', '', id);
    expect(marked(tex, 'Motivation')).toEqual(['Fairness']);
    expect(marked(tex, 'Shift source')).toEqual(['Generated shift', 'Fully generated']);
    expect(tex).not.toContain('assumed');
    const asked = await text('genbench-card', '&motivation=cognitive,practical', id);
    expect(marked(asked, 'Motivation')).toEqual(['Practical', 'Cognitive']);
    const wrong = await loaded.started.request.get(`/v1/exports/genbench-card?study=${id}&motivation=fame`);
    expect(wrong.status).toBe(400);
  });
});
