import { baselineRunKey, cellKey, idOf, scoringRunKey } from '@amuro/identity';
import { rulesFor, type Baseline, type ReportCell } from '@amuro/contracts';
import { baselineRules } from './baseline-rules.ts';
import type { PlannedEvaluation } from './plan-evaluations.ts';
import type { PlannedPoint } from './plan-series.ts';
import type { PlannedTuning } from './plan-tunings.ts';
import type { PreparedSetRef } from './prepared-set-step.ts';
import type { CheckpointRef } from './plan-recipe.ts';
import type { StepGraph } from './step-graph.ts';
import type { StepOf } from './step.ts';
import type { World } from './world.ts';

/** A cell, its place in the grid, and the step that measures it. */
export interface PlannedCell extends Pick<
  ReportCell,
  'id' | 'key' | 'point' | 'tuning' | 'baseline' | 'evaluation'
> {
  importStep: string;
}

/** The cell of one checkpoint on one evaluation: plans its set, its scoring and its import. */
export function planCell(
  graph: StepGraph,
  world: World,
  where: {
    point: PlannedPoint;
    tuning: PlannedTuning;
    evaluation: PlannedEvaluation;
    weights: CheckpointRef;
  },
): PlannedCell {
  const { point, tuning, evaluation, weights } = where;
  const set = evaluation.setFor(graph, tuning.sets);
  const runKey = scoringRunKey({
    checkpointKey: weights.key,
    preparedSetKey: set.key,
    settings: evaluation.scoring,
  });
  const subject = {
    kind: 'checkpoint' as const,
    checkpoint: { id: weights.id, peer: world.peers.training },
  };
  const spot = `${point.point.seriesName} ${point.point.revision}, ${tuning.name}, ${evaluation.report.name}`;
  const importStep = planScoring(graph, world, {
    runKey,
    subject,
    set,
    evaluation,
    acceptFindings: evaluation.acceptFindings,
    needs: weights.needs,
    stage: 'scoring',
    spot,
  });
  const place = {
    point: point.point,
    tuning: tuning.name,
    baseline: null,
    evaluation: evaluation.report.name,
  };
  return { ...cellOf(runKey), ...place, importStep };
}

/** The cells of surface rules, fitted on the rows of a tuning, on one evaluation of the same task. */
export function planBaselineCells(
  graph: StepGraph,
  world: World,
  tuning: PlannedTuning,
  evaluation: PlannedEvaluation,
): PlannedCell[] {
  const position = tuning.datasets.findLastIndex((dataset) => dataset.task === evaluation.report.task);
  const trainedOn = tuning.sets[position];
  const acceptedForTraining = tuning.recipes[position]?.acceptFindings ?? [];
  if (!trainedOn || !evaluation.first) return [];
  const possible = rulesFor(evaluation.scoring.method);
  const set = evaluation.setFor(graph, tuning.sets);
  const rules = baselineRules[evaluation.report.task].filter(({ rule }) => possible.includes(rule));
  return rules.map((baseline) =>
    planBaselineCell(graph, world, { baseline, tuning, trainedOn, acceptedForTraining, evaluation, set }),
  );
}

function planBaselineCell(
  graph: StepGraph,
  world: World,
  where: {
    baseline: Baseline;
    tuning: PlannedTuning;
    trainedOn: PreparedSetRef;
    acceptedForTraining: readonly string[];
    evaluation: PlannedEvaluation;
    set: PreparedSetRef;
  },
): PlannedCell {
  const { baseline, tuning, trainedOn, acceptedForTraining, evaluation, set } = where;
  const method = evaluation.scoring.method;
  const runKey = baselineRunKey({ baseline, method, trainedOnKey: trainedOn.key, preparedSetKey: set.key });
  const subject = {
    kind: 'baseline' as const,
    ...baseline,
    trainedOn: { id: trainedOn.id, peer: world.peers.datasets },
  };
  const spot = `${baseline.rule}${baseline.field ? ` of ${baseline.field}` : ''}, ${tuning.name}, ${evaluation.report.name}`;
  const needs = [trainedOn.id];
  // The rule is fitted on the tuning's rows: what its recipe accepts of them is accepted here too.
  const acceptFindings = [...new Set([...evaluation.acceptFindings, ...acceptedForTraining])];
  const importStep = planScoring(graph, world, {
    runKey,
    subject,
    set,
    evaluation,
    acceptFindings,
    needs,
    stage: 'baselines',
    spot,
  });
  const place = { point: null, tuning: null, baseline: { ...baseline, tuning: tuning.name } };
  return { ...cellOf(runKey), ...place, evaluation: evaluation.report.name, importStep };
}

function planScoring(
  graph: StepGraph,
  world: World,
  run: {
    runKey: string;
    subject: StepOf<'scoring-run'>['body']['subject'];
    set: PreparedSetRef;
    evaluation: PlannedEvaluation;
    acceptFindings: string[];
    needs: string[];
    stage: 'scoring' | 'baselines';
    spot: string;
  },
): string {
  const runId = idOf('scr', run.runKey);
  const needs = [...new Set([...run.needs, run.set.id])];
  const preparedSet = { id: run.set.id, peer: world.peers.datasets };
  const body = {
    subject: run.subject,
    preparedSet,
    ...run.evaluation.scoring,
    acceptFindings: run.acceptFindings,
  };
  const dataset = run.evaluation.report.datasetName;
  graph.add({
    id: runId,
    kind: 'scoring-run',
    stage: run.stage,
    title: `score ${run.spot}`,
    dataset,
    needs,
    body,
  });
  const source = { kind: 'scoring-run' as const, peer: world.peers.scoring, scoringRunId: runId };
  return graph.add({
    id: `import_${runId}`,
    kind: 'import',
    stage: 'measuring',
    title: `measure ${run.spot}`,
    needs: [runId],
    body: { source },
  }).id;
}

function cellOf(runKey: string) {
  const key = cellKey({ scoringRunKey: runKey });
  return { id: idOf('cel', key), key };
}
