import { totalmem } from 'node:os';
import type { Recipe } from '@amuro/contracts';
import { unprocessable } from '@amuro/http';
import { devicesOf } from '@amuro/worker';
import type { Deps } from '../deps.ts';
import { hostDevice, knownDevices } from '../domain/known-devices.ts';
import { modelShape, type ModelShape } from '../domain/model-shape.ts';
import { planTraining, type PlannedDevice, type TrainingPlan } from '../domain/plan-training.ts';
import type { Rows } from '../domain/training-memory.ts';
import { findReadyCheckpoint } from './find-checkpoint.ts';
import { readModelShape } from './read-model-shape.ts';

export interface TrainingPlanRequest {
  model: { kind: 'checkpoint'; id: string } | { kind: 'configuration'; config: Record<string, unknown> };
  recipe: Recipe;
  rows: Rows;
  tokenBudget: number;
  devices: readonly string[];
}

/** What a training run would take. Nothing is kept, and no device computes. */
export async function createTrainingPlan(
  deps: Deps,
  request: TrainingPlanRequest,
  signal: AbortSignal,
): Promise<TrainingPlan> {
  const { recipe, rows, tokenBudget } = request;
  const shape = await shapeOf(deps, request.model, signal);
  const devices = knownDevices.filter(({ name }) => request.devices.includes(name));
  if (request.devices.includes('host')) devices.push(...(await hostDevices(deps)));
  return planTraining(shape, recipe, { ...rows, tokenBudget }, devices);
}

/** Those that runs of this service may use. Throws 503 where no worker can be started. */
export async function hostDevices({ launcher }: Pick<Deps, 'launcher'>): Promise<PlannedDevice[]> {
  return (await devicesOf(launcher)).map((device) => hostDevice(device, totalmem()));
}

async function shapeOf(
  deps: Deps,
  model: TrainingPlanRequest['model'],
  signal: AbortSignal,
): Promise<ModelShape> {
  const found =
    model.kind === 'checkpoint'
      ? await readModelShape(deps, await findReadyCheckpoint(deps, model.id, 'model.id'), 'model.id', signal)
      : modelShape(model.config, 'model.config');
  if (found.kind === 'refused') throw unprocessable(found.error);
  return found.shape;
}
