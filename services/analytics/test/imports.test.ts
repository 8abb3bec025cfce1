import { sha256 } from '@amuro/identity';
import type { Prediction } from '@amuro/contracts';
import { expectDocumented, startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { sampleBaseline, sampleCheckpoint, sampleRun, sampleSet, type SampleRun } from './sample/make-run.ts';
import { startScoringPeer, type ScoringPeer } from './sample/scoring-peer.ts';

let peer: ScoringPeer;
let started: StartedApp;
beforeAll(async () => {
  peer = await startScoringPeer();
  started = await startApp(createApp, {
    service: 'analytics',
    peers: {
      scoring: { service: 'scoring', url: peer.url },
      gone: { service: 'scoring', url: 'http://127.0.0.1:9' },
    },
  });
});
afterAll(async () => {
  await started.close();
  await peer.close();
});

const inference = (rows = 30, dataset = 'micro-inference') =>
  sampleSet({ dataset, task: 'inference', role: 'in-domain', rows });
const point = (step: number) => ({ revision: `step${step}`, step, tokensSeen: step * 1024 });
let steps = 0;
/** A base checkpoint that no other test scores. */
const subject = () => sampleCheckpoint(point((steps += 1)), null);
const ask = (run: SampleRun) =>
  started.request.post('/v1/imports').send({ source: { peer: 'scoring', scoringRunId: run.manifest.id } });
const importRun = (run: SampleRun, resource?: object) => {
  peer.add(run, resource);
  return ask(run);
};
const measurementsOf = async (run: SampleRun) =>
  (await started.request.get(`/v1/measurements?scoringRun=${run.manifest.id}`)).body.items;

describe('POST /v1/imports', () => {
  test('An import measures every metric of a run, the primary one first, and records how', async () => {
    const set = sampleSet({ dataset: 'micro-summary', task: 'summary', role: 'in-domain', rows: 40 });
    const run = sampleRun({ subject: subject(), set, level: 0.6 });
    const answer = await importRun(run);
    expect(answer.status).toBe(201);
    expectDocumented(answer, 'analytics', 'createImport');
    const { measurements } = answer.body;
    expect(measurements.map(({ metric }: { metric: string }) => metric)).toEqual([
      'rouge-l',
      'slot-accuracy',
      'exact-match',
    ]);
    const rows = run.predictions
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Prediction);
    const mean = rows.reduce((sum, row) => sum + row.metrics['exact-match']!, 0) / rows.length;
    const exact = measurements[2];
    expect(exact).toMatchObject({ n: 40, primary: false, chanceLevel: null, replicateOf: null });
    expect(exact.value).toBeCloseTo(mean, 12);
    expect(exact.interval).toMatchObject({ level: 0.95, resamples: 3000, method: 'percentile-bootstrap' });
    expect(exact.interval.low).toBeLessThan(exact.value);
    expect(exact.interval.high).toBeGreaterThan(exact.value);
  });

  test('An import resamples whole groups if rows share one, such as the questions on one passage', async () => {
    const change = (rows: Prediction[]) =>
      rows.map((row, index) => ({ ...row, groupId: `passage ${Math.floor(index / 5)}` }));
    const plain = await importRun(sampleRun({ subject: subject(), set: inference(), level: 0.6 }));
    const grouped = await importRun(sampleRun({ subject: subject(), set: inference(), level: 0.6, change }));
    expectDocumented(grouped, 'analytics', 'createImport');
    const methods = [plain, grouped].map(({ body }) => body.measurements[0].interval.method);
    expect(methods).toEqual(['percentile-bootstrap', 'cluster-bootstrap']);
    const listed = await started.request.get(`/v1/measurements/${grouped.body.measurements[0].id}`);
    expect(listed.body.interval).toEqual(grouped.body.measurements[0].interval);
    const [from, to] = [plain, grouped].map(({ body }) => body.measurements[0].id);
    const body = { from: to, to: from };
    const compared = await started.request.post('/v1/comparisons').send(body);
    expectDocumented(compared, 'analytics', 'compareMeasurements');
    // Few rows change between the two.
    expect(compared.body.interval.method).toBe('bonett-price');
    expect(compared.body.permutation.pValue).toBeGreaterThan(0);
    const intervals = await started.request.get(`/v1/measurements/${to}/intervals`);
    expectDocumented(intervals, 'analytics', 'listIntervals');
    expect(intervals.body.items.map(({ method }: { method: string }) => method)).toEqual([
      'percentile-bootstrap',
      'bca-bootstrap',
      'cluster-bootstrap',
      'normal',
    ]);
    const missing = await started.request.get(`/v1/measurements/msr_${'z'.repeat(26)}/intervals`);
    expect(missing.status).toBe(404);
  });

  test('Repeating an import answers with the same measurements and changes nothing', async () => {
    const run = sampleRun({ subject: subject(), set: inference(), level: 0.6 });
    const first = await importRun(run);
    const again = await ask(run);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expectDocumented(again, 'analytics', 'createImport');
  });

  test('Concurrent imports of one run import it once', async () => {
    const run = sampleRun({ subject: subject(), set: inference(), level: 0.6 });
    peer.add(run);
    const answers = await Promise.all([ask(run), ask(run), ask(run)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
    expect(await measurementsOf(run)).toHaveLength(1);
  });

  test('Another instance gives the same measurements, to the byte', async () => {
    const run = sampleRun({ subject: subject(), set: inference(), level: 0.6 });
    const here = await importRun(run);
    const other = await startApp(createApp, {
      service: 'analytics',
      peers: { scoring: { service: 'scoring', url: peer.url } },
    });
    const source = { peer: 'scoring', scoringRunId: run.manifest.id };
    const there = await other.request.post('/v1/imports').send({ source });
    await other.close();
    expect(there.text).toBe(here.text);
  });

  test.each([
    [
      'an unknown field',
      { source: { peer: 'scoring', scoringRunId: `scr_${'a'.repeat(26)}` }, more: 1 },
      'more',
    ],
    ['an id that is none', { source: { peer: 'scoring', scoringRunId: 'seven' } }, 'source.scoringRunId'],
    ['no source', {}, 'source'],
  ])('An import with %s is refused with the field', async (_, body, field) => {
    const answer = await started.request.post('/v1/imports').send(body);
    expect(answer.status).toBe(400);
    expectDocumented(answer, 'analytics', 'createImport');
    expect(answer.body.errors[0].field).toBe(field);
  });

  test('An import of a run that the peer does not have is a 422', async () => {
    const scoringRunId = `scr_${'b'.repeat(26)}`;
    const answer = await started.request
      .post('/v1/imports')
      .send({ source: { peer: 'scoring', scoringRunId } });
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('missing-input');
    expectDocumented(answer, 'analytics', 'createImport');
  });

  test('An import of a run that has not finished is a 409', async () => {
    const scoringRunId = `scr_${'c'.repeat(26)}`;
    peer.addUnfinished(scoringRunId);
    const answer = await started.request
      .post('/v1/imports')
      .send({ source: { peer: 'scoring', scoringRunId } });
    expect(answer.status).toBe(409);
    expectDocumented(answer, 'analytics', 'createImport');
  });

  test('An import is a 422 for a peer that is not configured and a 502 for one that does not answer', async () => {
    const scoringRunId = `scr_${'d'.repeat(26)}`;
    const unknown = await started.request
      .post('/v1/imports')
      .send({ source: { peer: 'nobody', scoringRunId } });
    const gone = await started.request.post('/v1/imports').send({ source: { peer: 'gone', scoringRunId } });
    expect([unknown.status, gone.status]).toEqual([422, 502]);
    expectDocumented(gone, 'analytics', 'createImport');
  });
});

describe('damaged runs', () => {
  const valid = () => sampleRun({ subject: subject(), set: inference(), level: 0.6 });

  test.each<[string, number, (run: SampleRun) => SampleRun]>([
    [
      'predictions that are not those of the manifest',
      502,
      (run) => ({ ...run, predictions: run.predictions.replace('"neutral"', '"Neutral"') }),
    ],
    [
      'a digest that is not that of the files',
      422,
      (run) => ({ ...run, manifest: { ...run.manifest, digest: sha256('other') } }),
    ],
  ])('An import refuses %s and keeps nothing', async (_, status, damage) => {
    const run = damage(valid());
    const answer = await importRun(run);
    expect(answer.status).toBe(status);
    expectDocumented(answer, 'analytics', 'createImport');
    expect(await measurementsOf(run)).toEqual([]);
  });

  test.each<[string, (row: Prediction) => Prediction, RegExp]>([
    [
      'a metric above 1',
      (row) => ({ ...row, metrics: { accuracy: 82 } }),
      /line 3.*accuracy.*from 0 to 1.*82/,
    ],
    ['a negative metric', (row) => ({ ...row, metrics: { accuracy: -0.1 } }), /line 3.*accuracy/],
    ['a metric that is absent', (row) => ({ ...row, metrics: {} }), /line 3.*accuracy.*nothing/],
    ['a field that is no prediction', (row) => ({ ...row, promptTokens: -1 }), /line 3.*promptTokens/],
    [
      'a row that comes twice',
      (row) => ({ ...row, rowId: sha256('micro-inference row 0') }),
      /line 3.*a row that no line before has/,
    ],
  ])('An import refuses %s with the line, and keeps nothing', async (_, change, message) => {
    const rows = (all: Prediction[]) => all.map((row, index) => (index === 2 ? change(row) : row));
    const run = sampleRun({ subject: subject(), set: inference(), level: 0.6, change: rows });
    const answer = await importRun(run);
    expect(answer.status).toBe(422);
    expect(answer.body.detail.replaceAll('\n', ' ')).toMatch(message);
    expect(await measurementsOf(run)).toEqual([]);
  });
});

describe('verdicts of imports', () => {
  const verdictOf = async (run: SampleRun) => (await importRun(run)).body.measurements[0].verdict;
  const codes = ({ reasons }: { reasons: { code: string }[] }) => reasons.map(({ code }) => code);

  test('A complete run above chance has no verdict against it', async () => {
    const verdict = await verdictOf(sampleRun({ subject: subject(), set: inference(), level: 0.8 }));
    expect(verdict).toEqual({ status: 'valid', reasons: [] });
  });

  test('A run that lacks rows is invalid, with the count', async () => {
    const run = sampleRun({
      subject: subject(),
      set: inference(),
      level: 0.8,
      change: (rows) => rows.slice(0, 20),
    });
    const verdict = await verdictOf(run);
    expect(verdict.status).toBe('invalid');
    expect(verdict.reasons[0]).toEqual({
      code: 'missing-rows',
      detail: '20 of 30 prepared rows were scored',
    });
  });

  test('A run whose golds are all one class, or no label at all, is invalid', async () => {
    const golds = (gold: string) => (rows: Prediction[]) => rows.map((row) => ({ ...row, gold }));
    const options = { set: inference(), level: 0.8 };
    const one = await verdictOf(sampleRun({ ...options, subject: subject(), change: golds('neutral') }));
    const none = await verdictOf(sampleRun({ ...options, subject: subject(), change: golds('-') }));
    expect(one.status).toBe('invalid');
    expect(codes(one)).toContain('one-class-golds');
    expect(codes(none)).toEqual(expect.arrayContaining(['unlabelled-golds']));
  });

  test('A run that gives the same answer to all rows is suspect, but not a rule that does so by design', async () => {
    const set = inference();
    const constant = { set, level: 0.3, constant: true };
    expect(codes(await verdictOf(sampleRun({ ...constant, subject: subject() })))).toEqual([
      'one-class-predictions',
    ]);
    const rule = sampleBaseline(
      { rule: 'majority', field: null },
      sampleSet({ dataset: 'other', task: 'inference', role: 'train', rows: 9 }, 'train'),
    );
    expect(await verdictOf(sampleRun({ ...constant, subject: rule }))).toEqual({
      status: 'valid',
      reasons: [],
    });
  });

  test('A run is suspect if more than 5 % of its rows overflowed, and not before', async () => {
    const options = { set: inference(100), level: 0.8 };
    expect(codes(await verdictOf(sampleRun({ ...options, subject: subject(), overflowed: 6 })))).toEqual([
      'overflow',
    ]);
    expect(codes(await verdictOf(sampleRun({ ...options, subject: subject(), overflowed: 5 })))).toEqual([]);
  });

  test('A run whose model was trained on the scored file is invalid', async () => {
    const set = inference();
    const trained = { ...set, settings: { ...set.settings, purpose: 'train' as const } };
    const run = sampleRun({ subject: sampleCheckpoint(point(9000), trained), set, level: 0.9 });
    expect(codes(await verdictOf(run))).toContain('leakage');
  });

  test('Rows skipped on request are left out of the mean and counted as overflow', async () => {
    const skip = (rows: Prediction[]) =>
      rows.map((row, index) =>
        index < 3 ? { ...row, metrics: { accuracy: 0 }, flags: ['overflow-skipped'] } : row,
      );
    const run = sampleRun({ subject: subject(), set: inference(), level: 1.1, overflowed: 3, change: skip });
    const [measurement] = (await importRun(run)).body.measurements;
    expect(measurement).toMatchObject({ n: 27, value: 1 });
    expect(codes(measurement.verdict)).toEqual(['overflow']);
  });
});

describe('the same key with two digests', () => {
  const onDevice = (deviceModel: string) => ({
    ledger: {
      device: 'cpu:0',
      deviceModel,
      threads: 1,
      attempts: 1,
      deviceSeconds: 1,
      peakMemoryBytes: 1,
      counters: {},
    },
  });

  test('Two results of one key from equal devices are kept, and both are suspect', async () => {
    const options = { subject: subject(), set: inference(), level: 0.8 };
    const [first, second] = [sampleRun(options), sampleRun({ ...options, salt: 'again' })];
    expect(second.manifest.key).toBe(first.manifest.key);
    const before = await importRun(first, onDevice('A100'));
    const after = await importRun(second, onDevice('A100'));
    expect(after.status).toBe(201);
    const kept = await measurementsOf(first);
    expect(kept).toHaveLength(2);
    expect(after.body.measurements[0].replicateOf).toBe(before.body.measurements[0].id);
    for (const { verdict } of kept) expect(verdict.reasons[0].code).toBe('two-digests');
  });

  test('Two results of one key from different devices are replicates if they agree within the tolerance', async () => {
    const options = { subject: subject(), set: inference(), level: 0.8 };
    const first = sampleRun(options);
    const second = sampleRun({
      ...options,
      change: (rows) => rows.map((row) => ({ ...row, promptTokens: 31 })),
    });
    await importRun(first, onDevice('A100'));
    const answer = await importRun(second, onDevice('H100'));
    expect(answer.body.measurements[0]).toMatchObject({ verdict: { status: 'valid' } });
    expect(answer.body.measurements[0].replicateOf).not.toBeNull();
  });
});
