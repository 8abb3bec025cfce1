import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub, type TestHub } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { published } from '../src/published/index.ts';
import { startTraining, type Answer, type StartedTraining } from './support/start-training.ts';
import { checkpointFiles, olmoShapes, safetensors, writeCheckpoint } from './support/write-checkpoint.ts';

const commitOf = (name: string) => createHash('sha1').update(name).digest('hex');
const cacheDir = mkdtempSync(join(tmpdir(), 'amuro-verify-'));

let hub: TestHub;
let training: StartedTraining;

beforeAll(async () => {
  hub = await startHub();
  training = await startTraining(undefined, {
    hub: { endpoint: hub.url, token: null, cacheDir, offline: false, firstPauseMs: 1 },
  });
});
afterAll(async () => {
  await training.close();
  await hub.close();
  rmSync(cacheDir, { recursive: true, force: true });
});

type Files = Record<string, string | Buffer>;
/** What is published again has other commits. */
let times = 0;

/** A repository with these files at each branch; `main` is among them. */
function publish(repository: string, branches: Record<string, Files>): void {
  times += 1;
  const names = Object.keys(branches);
  hub.repositories[repository] = {
    kind: 'model',
    revisions: Object.fromEntries(names.map((name) => [name, commitOf(`${repository} ${name} ${times}`)])),
    commits: Object.fromEntries(
      names.map((name) => [commitOf(`${repository} ${name} ${times}`), branches[name]!]),
    ),
  };
}

/** The registered series of these points, and what its verification says. */
async function verified(name: string, points: object = {}): Promise<{ series: Answer; answer: Answer }> {
  const source = { kind: 'published', name, points: { includeDefective: true, ...points } };
  const { body } = await training.post('/v1/series', { name, source }, 'createSeries');
  const registration = await training.settled(body.links.self, 120);
  expect(registration.status).toBe('succeeded');
  const { body: series } = await training.get(registration.links.series, 'getSeries');
  return { series, answer: await verify(name) };
}

async function verify(name: string, weights = false): Promise<Answer> {
  const { status, body } = await training.post(`/v1/series/${name}/verify`, { weights }, 'verifySeries');
  expect(status).toBe(200);
  return body;
}

const codes = ({ findings }: Answer): string[] => findings.map(({ code }: { code: string }) => code);
const pointsOf = (name: string) => published.get(name)!.points.map(({ branch }) => branch);
const defectOf = (name: string, kind: string) =>
  published.get(name)!.defects.find((defect) => defect.kind === kind)!.revisions;

describe('a published defect on a hub that has it', () => {
  test('Pythia 2.8b serves the weights of main at 76 branches, and another file at ten', async () => {
    const ofMain = new Set(defectOf('pythia-2.8b', 'weights-of-main'));
    const others = new Set([...defectOf('pythia-2.8b', 'same-embeddings'), 'step143000']);
    const weightOf = (branch: string, index: number) => {
      if (branch === 'main' || ofMain.has(branch)) return -1;
      return others.has(branch) ? -2 : index;
    };
    const branches = [...pointsOf('pythia-2.8b'), 'main'];
    publish(
      'EleutherAI/pythia-2.8b',
      Object.fromEntries(
        branches.map((branch, index) => [branch, checkpointFiles({ weight: weightOf(branch, index) })]),
      ),
    );
    const { answer } = await verified('pythia-2.8b');
    const [first, second] = answer.findings;
    expect(codes(answer)).toEqual(['series-duplicate', 'series-duplicate']);
    expect(new Set(first.revisions)).toEqual(ofMain);
    expect(first.message).toMatch(/have the weights of main$/);
    expect(new Set(second.revisions)).toEqual(new Set([...others].filter((each) => each !== 'step143000')));
    const states = answer.expectations.map((one: Answer) => [
      one.kind,
      one.confirmed.length,
      one.absent.length,
    ]);
    expect(states).toEqual([
      ['no-warm-up-yet', 3, 0],
      ['weights-of-main', 76, 0],
      ['same-embeddings', 9, 0],
    ]);
  }, 240_000);

  test('Pythia 12b has the first shard of main at two branches', async () => {
    const sharded = (weight: number, firstShard = weight): Files => shards([firstShard, weight]);
    publish('EleutherAI/pythia-12b', {
      step49000: sharded(49),
      step50000: sharded(50, 143),
      step51000: sharded(51),
      step58000: sharded(58, 143),
      step143000: sharded(143),
      main: sharded(143),
    });
    const revisions = ['step49000', 'step50000', 'step51000', 'step58000', 'step143000'];
    const { answer } = await verified('pythia-12b', { revisions });
    const shared = answer.findings.filter(({ code }: Answer) => code === 'series-shared-shard');
    expect(shared).toEqual([
      {
        code: 'series-shared-shard',
        severity: 'warning',
        revisions: ['step50000', 'step58000'],
        sameAs: ['step50000', 'step58000', 'step143000', 'main'],
        message: 'step50000, step58000 have model-00001-of-00002.safetensors of main, 1 of 2 shards',
      },
    ]);
    expect(codes(answer)).not.toContain('series-duplicate');
    expect(answer.expectations).toMatchObject([
      { kind: 'shard-of-main', confirmed: ['step50000', 'step58000'], absent: [], unchecked: [] },
    ]);
  }, 120_000);

  test('OLMo 2 7B has the same weights at three branches', async () => {
    const same = defectOf('olmo-2-7b', 'same-weights');
    const steps = [100, 101, 102, 174, 175, 176, 299, 300, 301];
    const nameOf = (thousand: number) =>
      same.find((name) => name.includes(`-step${thousand}000-`)) ??
      `stage1-step${thousand}000-tokens${Math.ceil((thousand * 4194.304) / 1000)}B`;
    const branches = steps.map((thousand) => {
      const name = nameOf(thousand);
      return [name, checkpointFiles({ weight: same.includes(name) ? -1 : thousand })] as const;
    });
    publish('allenai/OLMo-2-1124-7B', {
      ...Object.fromEntries(branches),
      main: checkpointFiles({ weight: -2 }),
    });
    const { answer } = await verified('olmo-2-7b', { revisions: branches.map(([name]) => name) });
    expect(answer.findings.filter(({ code }: Answer) => code === 'series-duplicate')).toMatchObject([
      { severity: 'warning', revisions: same, sameAs: same },
    ]);
    expect(answer.expectations).toMatchObject([{ kind: 'same-weights', confirmed: same, absent: [] }]);
  }, 120_000);

  test('Equal weights at the first two steps of Pythia are confirmed as published, and are no fault', async () => {
    const weights: Record<string, number> = { step0: 0, step1: 0, step2: 2, step4: 4, main: 143 };
    publish(
      'EleutherAI/pythia-70m',
      Object.fromEntries(
        Object.entries(weights).map(([name, weight]) => [name, checkpointFiles({ weight })]),
      ),
    );
    const { answer } = await verified('pythia-70m', { revisions: ['step0', 'step1', 'step2', 'step4'] });
    expect(answer.findings).toMatchObject([
      { code: 'series-duplicate', severity: 'info', revisions: ['step0', 'step1'] },
    ]);
    expect(answer.expectations).toMatchObject([{ confirmed: ['step0', 'step1'], absent: ['step2'] }]);
  }, 120_000);

  test('A published defect that was mended is reported absent, and one with a single point present is reported unchecked', async () => {
    publish('EleutherAI/pythia-2.8b', {
      step0: checkpointFiles({ weight: 0 }),
      step1000: checkpointFiles({ weight: 1 }),
      step54000: checkpointFiles({ weight: 54 }),
      main: checkpointFiles({ weight: 143 }),
    });
    const { answer } = await verified('pythia-2.8b', { revisions: ['step0', 'step1000', 'step54000'] });
    expect(answer.findings).toEqual([]);
    expect(answer.expectations).toMatchObject([
      { kind: 'no-warm-up-yet', confirmed: [], absent: [], unchecked: ['step0'] },
      { kind: 'weights-of-main', confirmed: [], absent: ['step0', 'step1000'], unchecked: [] },
      { kind: 'same-embeddings', confirmed: [], absent: [], unchecked: ['step54000'] },
    ]);
  }, 120_000);
});

describe('the findings of a series on a hub', () => {
  test('The findings of a series are in its resource and in the manifests of its checkpoints from registration on, holes among them', async () => {
    publish('EleutherAI/pythia-410m', {
      step1000: checkpointFiles({ weight: 1 }),
      step2000: checkpointFiles({ weight: 1 }),
      step3000: checkpointFiles({ weight: 3 }),
      step4000: checkpointFiles({ weight: 4 }),
    });
    const revisions = ['step1000', 'step2000', 'step3000', 'step4000', 'step5000'];
    const { series, answer } = await verified('pythia-410m', { revisions });
    expect(codes(series)).toEqual(['series-duplicate', 'series-absent']);
    expect(answer.unchecked).toEqual([expect.stringMatching(/^whether points are those of main/)]);
    const manifestOf = async (index: number) => {
      const path = `/v1/checkpoints/${series.points[index].checkpointId}/manifest`;
      return (await training.get(path, 'getCheckpointManifest')).body;
    };
    expect((await manifestOf(2)).seriesFindings).toBeUndefined();
    // Both points have one checkpoint, since their weights are equal.
    expect((await manifestOf(0)).seriesFindings).toMatchObject([
      { seriesId: series.id, revision: 'step1000', code: 'series-duplicate', severity: 'warning' },
      { seriesId: series.id, revision: 'step2000', code: 'series-duplicate', severity: 'warning' },
    ]);
  }, 120_000);

  test('An unknown series is answered with 404, and an unknown field with 400', async () => {
    const missing = await training.post('/v1/series/none/verify', {}, 'verifySeries');
    const misspelt = await training.post('/v1/series/none/verify', { weight: true }, 'verifySeries');
    expect([missing.status, misspelt.status, misspelt.body.errors[0].field]).toEqual([404, 400, 'weight']);
  });
});

describe('a series of directories', () => {
  test('A series of directories with gaps, mixed stages, different tokenizers or different configurations says so', async () => {
    const steps = [0, 10, 20, 30, 100, 110, 120];
    const points = steps.map((step) => ({
      revision: `step${step}`,
      step,
      tokensSeen: step,
      stage: 'pretrain',
    }));
    for (const { revision, step } of points) {
      const config = step === 20 ? { rope_theta: 500_000 } : { transformers_version: `4.${step}` };
      writeCheckpoint(join(training.root, 'odd', revision), { weight: step, config });
    }
    const tokenizer = '{"model":{"type":"BPE","vocab":{"a":0},"merges":[]}}';
    writeFileSync(join(training.root, 'odd/step30/tokenizer.json'), tokenizer);
    const cooled = { revision: 'cooled', step: 5, tokensSeen: 5, stage: 'cool-down' };
    writeCheckpoint(join(training.root, 'odd', cooled.revision), { weight: 5 });
    const found = await ofDirectories('odd', [...points, cooled]);
    const said = found.findings.map(({ code, revisions }: Answer) => [code, revisions.length]);
    expect(said).toEqual([
      ['series-order', 1],
      ['series-tokenizer', 1],
      ['series-configuration', 1],
      ['series-stages', 8],
      ['series-gap', 2],
    ]);
    expect(found.findings[2].message).toContain('rope_theta');
  });

  test('A series with fewer tokens at a later step is out of order', async () => {
    const points = [10, 20, 15].map((tokensSeen, index) => ({
      revision: `step${index}`,
      step: index,
      tokensSeen,
      stage: 'pretrain',
    }));
    for (const [index, { revision }] of points.entries())
      writeCheckpoint(join(training.root, 'order', revision), { weight: index });
    const { findings } = await ofDirectories('order', points);
    expect(findings).toMatchObject([{ code: 'series-order', revisions: ['step2'] }]);
  });

  test('A series whose weights hold a non-finite number, or the embedding of another point, says so', async () => {
    const names = Array.from({ length: 20 }, (_, index) => index);
    // Embedding norms grow slowly; that of point 5 is that of the end, as in Pythia 12b.
    const normOf = (index: number) => 1 + 0.05 * (index === 5 ? 19.01 : index);
    const points = names.map((index) => ({
      revision: `step${index}000`,
      step: 1000 * index,
      tokensSeen: 1000 * index,
      stage: 'pretrain',
    }));
    for (const [index, { revision }] of points.entries())
      writeCheckpoint(join(training.root, 'norms', revision), { weight: index === 8 ? NaN : normOf(index) });
    expect((await ofDirectories('norms', points)).weights.pending).toHaveLength(20);
    const { findings, weights } = await verify('norms', true);
    expect(weights).toMatchObject({ pending: [], absent: [] });
    expect(findings).toMatchObject([
      { code: 'series-non-finite', severity: 'warning', revisions: ['step8000'] },
      { code: 'series-off-trend', severity: 'warning', revisions: ['step5000'] },
    ]);
    expect(findings[1].message).toContain('model.embed_tokens.weight');
  });

  async function ofDirectories(name: string, points: object[]): Promise<Answer> {
    const source = { kind: 'directory', path: join(training.root, name), points };
    const { status } = await training.post('/v1/series', { name, source }, 'createSeries');
    expect(status).toBe(201);
    return verify(name);
  }
});

/** A checkpoint in shards, whose first numbers are these. */
function shards(weights: number[]): Files {
  const { 'model.safetensors': _single, ...files } = checkpointFiles({});
  const tensors = Object.entries(olmoShapes());
  const names = weights.map((_, index) => `model-0000${index + 1}-of-0000${weights.length}.safetensors`);
  const parts = weights.map((_, index) =>
    tensors.filter((_tensor, place) => place % weights.length === index),
  );
  const map = parts.flatMap((part, index) => part.map(([tensor]) => [tensor, names[index]]));
  return {
    ...files,
    'model.safetensors.index.json': JSON.stringify({ weight_map: Object.fromEntries(map) }),
    ...Object.fromEntries(
      parts.map((part, index) => [names[index]!, safetensors(Object.fromEntries(part), weights[index]!)]),
    ),
  };
}
