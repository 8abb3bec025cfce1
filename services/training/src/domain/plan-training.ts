import type { Recipe } from '@amuro/contracts';
import type { ModelShape } from './model-shape.ts';
import { trainingMemory, type Rows, type TrainingMemory } from './training-memory.ts';

export interface PlannedDevice {
  name: string;
  memoryBytes: number;
  /** Of it, what the libraries take before anything is loaded. */
  reservedBytes: number;
}

interface Means {
  name: 'tokenBudget' | 'dtype';
  /** The value to ask for. */
  value: number | string;
  peakBytes: number;
}

interface DevicePlan extends PlannedDevice {
  fits: boolean;
  /** Single changes that would make it fit; none where it fits, or where none does. */
  means: Means[];
}

export interface TrainingPlan extends TrainingMemory {
  parameters: number;
  tokenBudget: number;
  devices: DevicePlan[];
}

export const usualTokenBudget = 8192;

type PlannedRecipe = Pick<Recipe, 'batchSize' | 'sequenceLength' | 'dtype' | 'checkpointSteps'>;

/** What a training run takes, whether that fits the devices, and what would make it fit. */
export function planTraining(
  shape: ModelShape,
  recipe: PlannedRecipe,
  { tokenBudget, ...rows }: Rows & { tokenBudget: number },
  devices: readonly PlannedDevice[],
): TrainingPlan {
  const memory = trainingMemory(shape, recipe, rows, tokenBudget);
  return {
    parameters: shape.parameters,
    tokenBudget,
    ...memory,
    devices: devices.map((device) => {
      const fits = memory.peakBytes <= roomOf(device);
      const means = fits ? [] : meansFor(shape, recipe, { tokenBudget, ...rows }, device);
      return { ...device, fits, means };
    }),
  };
}

function meansFor(
  shape: ModelShape,
  recipe: PlannedRecipe,
  { tokenBudget, ...rows }: Rows & { tokenBudget: number },
  device: PlannedDevice,
): Means[] {
  const means: Means[] = [];
  const smaller = budgetThatFits(shape, recipe, () => rows, device, tokenBudget);
  if (smaller !== null) {
    const { peakBytes } = trainingMemory(shape, recipe, rows, smaller);
    means.push({ name: 'tokenBudget', value: smaller, peakBytes });
  }
  const dtype = recipe.dtype === 'float32' ? 'bfloat16' : 'float32';
  const { peakBytes } = trainingMemory(shape, { ...recipe, dtype }, rows, tokenBudget);
  if (peakBytes <= roomOf(device)) means.push({ name: 'dtype', value: dtype, peakBytes });
  return means;
}

/** The largest budget, halved from `most` on, under which a run fits a device; null where none does. */
export function budgetThatFits(
  shape: ModelShape,
  recipe: PlannedRecipe,
  rowsOf: (budget: number) => Rows,
  device: PlannedDevice,
  most = usualTokenBudget,
): number | null {
  for (let budget = most; budget >= 1; budget = Math.floor(budget / 2))
    if (trainingMemory(shape, recipe, rowsOf(budget), budget).peakBytes <= roomOf(device)) return budget;
  return null;
}

export function roomOf({ memoryBytes, reservedBytes }: PlannedDevice): number {
  return memoryBytes - reservedBytes;
}
