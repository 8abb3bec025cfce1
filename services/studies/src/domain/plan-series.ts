import { idOf, randomStartKey, seriesKey, tokenizerKey, trainedCheckpointKey } from '@amuro/identity';
import { comparePlaces, type Point, type SeriesPoint, type ResolvedStudy } from '@amuro/contracts';
import { planRun, type CheckpointRef } from './plan-recipe.ts';
import { preparedSetStep } from './prepared-set-step.ts';
import type { StepGraph } from './step-graph.ts';
import type { World } from './world.ts';

type StudySeries = ResolvedStudy['series'][number];
type Pretraining = Extract<StudySeries['source'], { kind: 'pretrain' }>;

export interface PlannedPoint {
  point: SeriesPoint;
  checkpoint: CheckpointRef;
}

/** The points of one series in training order, with the key of each point's weights; plans a pre-training if asked. */
export function planSeries(
  graph: StepGraph,
  world: World,
  series: StudySeries,
): { id: string; points: PlannedPoint[] } {
  const { id, points } =
    series.source.kind === 'pretrain'
      ? planPretraining(graph, world, series.name, series.source)
      : registeredPoints(world, series.name);
  const wanted = series.revisions
    ? points.filter(({ point }) => series.revisions!.includes(point.revision))
    : points;
  return { id, points: wanted.toSorted((a, b) => comparePlaces(a.point, b.point)) };
}

/** The points that a pre-training makes: its kept steps and its end, named `step-<n>`. */
export function pretrainingPoints(source: Pretraining): (Point & { step: number })[] {
  const { steps, checkpointSteps, batchSize, sequenceLength } = source.recipe;
  const kept = [...new Set([...checkpointSteps, steps!])].toSorted((a, b) => a - b);
  return kept.map((step) => ({
    revision: `step-${step}`,
    step,
    tokensSeen: step * batchSize * sequenceLength!,
    stage: 'pretrain',
  }));
}

function registeredPoints(world: World, name: string) {
  const { id, points } = world.series.get(name)!;
  return {
    id,
    points: points.map(({ checkpoint, ...point }) => ({
      point: { ...point, seriesId: id, seriesName: name },
      checkpoint: { ...checkpoint, needs: [] },
    })),
  };
}

function planPretraining(graph: StepGraph, world: World, name: string, source: Pretraining) {
  const start = planRandomStart(graph, world, name, source);
  const title = `pre-train ${name} on ${source.recipe.dataset}`;
  const run = planRun(graph, world, start, source.recipe, { stage: 'pretrain', title });
  const points = pretrainingPoints(source).map((point) => {
    const key = trainedCheckpointKey({
      runKey: run.runKey,
      step: point.step,
      lastStep: source.recipe.steps!,
    });
    return { point, checkpoint: { id: idOf('ckp', key), key, needs: [run.runId] } };
  });
  const id = idOf(
    'ser',
    seriesKey(points.map(({ point, checkpoint }) => ({ ...point, checkpointKey: checkpoint.key }))),
  );
  return {
    id,
    points: points.map(({ point, checkpoint }) => ({
      point: { ...point, seriesId: id, seriesName: name },
      checkpoint,
    })),
  };
}

function planRandomStart(graph: StepGraph, world: World, name: string, source: Pretraining): CheckpointRef {
  const tokenizer = planTokenizer(graph, world, name, source.tokenizer);
  const { config, initSeed: seed } = source;
  const key = randomStartKey({ config, tokenizerKey: tokenizer.key, seed });
  const id = idOf('ckp', key);
  graph.add({
    id,
    kind: 'checkpoint',
    stage: 'pretraining',
    title: `start ${name} at random`,
    needs: tokenizer.needs,
    body: { source: { kind: 'random-start', config, tokenizer: { id: tokenizer.id }, seed } },
  });
  return { id, key, needs: [id] };
}

function planTokenizer(
  graph: StepGraph,
  world: World,
  name: string,
  source: Pretraining['tokenizer'],
): CheckpointRef {
  if (source.kind === 'file') return { ...world.tokenizers.get(name)!, needs: [] };
  const { dataset, split, size, vocabularySize } = source;
  const { step, set } = preparedSetStep(world.datasets.get(dataset)!, { purpose: 'corpus', split, size }, []);
  graph.add(step);
  const key = tokenizerKey({ kind: 'train', preparedSetKey: set.key, vocabularySize });
  const id = idOf('tok', key);
  graph.add({
    id,
    kind: 'tokenizer',
    stage: 'pretraining',
    title: `train the tokenizer of ${name}`,
    needs: [set.id],
    body: {
      source: { kind: 'train', preparedSet: { id: set.id, peer: world.peers.datasets }, vocabularySize },
    },
  });
  return { id, key, needs: [id] };
}
