import type { Recipe } from '@amuro/contracts';
import type { ModelShape } from './model-shape.ts';

/** How the rows are, where it is known; else as long as they may be, and all of it learned. */
export interface Rows {
  tokensPerExample?: number | undefined;
  targetTokensPerExample?: number | undefined;
}

export interface TrainingMemory {
  passes: number;
  tokensPerPass: number;
  bytes: {
    weights: number;
    master: number;
    moments: number;
    gradients: number;
    activations: number;
    logits: number;
    files: number;
  };
  peakBytes: number;
}

const float = 4;
const half = 2;
/** The log-softmax of a logit and, in the backward pass, the gradients of both. */
const logitBytes = 3 * float;
/** What stands outside the layers: the embedding, the last norm, and the rotations of the positions. */
const outerBytes = 2 * float;

type Sizes = Pick<Recipe, 'batchSize' | 'sequenceLength' | 'dtype' | 'checkpointSteps'>;

/**
 * The memory that a step takes where all weights learn, on one device. With one pass a batch the gradients come as the
 * activations go, so that the peak is less than the sum.
 */
export function trainingMemory(
  shape: ModelShape,
  recipe: Sizes,
  rows: Rows,
  tokenBudget: number,
): TrainingMemory {
  const length = rows.tokensPerExample ?? recipe.sequenceLength ?? shape.contextLength;
  const targets = rows.targetTokensPerExample ?? length;
  const examples = Math.min(recipe.batchSize, Math.max(1, Math.floor(tokenBudget / length)));
  const passes = Math.ceil(recipe.batchSize / examples);
  const tokensPerPass = examples * length;
  const { parameters, vocabulary } = shape;
  const bytes = {
    weights: parameters * (recipe.dtype === 'bfloat16' ? half : float),
    master: recipe.dtype === 'bfloat16' ? parameters * float : 0,
    moments: parameters * 2 * float,
    gradients: parameters * float,
    activations: tokensPerPass * activationBytes(shape, recipe.dtype, length),
    logits: examples * targets * vocabulary * logitBytes,
    // Weights of each step kept and of the last; of the state, one stands while the next is written.
    files: parameters * float * (new Set(recipe.checkpointSteps).size + 1 + 2 * 3),
  };
  const always = bytes.weights + bytes.master + bytes.moments;
  const forward = bytes.activations + bytes.logits + (passes > 1 ? bytes.gradients : 0);
  return { passes, tokensPerPass, bytes, peakBytes: always + Math.max(forward, bytes.gradients) };
}

/** Bytes a token of all layers and what stands around them. */
function activationBytes(shape: ModelShape, dtype: Recipe['dtype'], length: number): number {
  const { layers, hidden, keyValue, intermediate, heads, headSize } = shape;
  const saved = shape.saved[dtype];
  if (saved === undefined) throw new Error(`expected the saved bytes of ${dtype}, found none`);
  const layer =
    saved.hidden * hidden +
    saved.keyValue * keyValue +
    saved.intermediate * intermediate +
    saved.head * heads +
    saved.headLength * heads * length;
  return layers * layer + outerBytes * (hidden + headSize);
}
