import type { FieldError } from './field-error.ts';
import type { Recipe } from './recipe.ts';

type Length = Pick<Recipe, 'stage' | 'epochs' | 'steps' | 'batchSize'>;
type Checked = Length & Pick<Recipe, 'sequenceLength' | 'checkpointSteps'>;

export interface RecipeContext {
  /** Where the recipe is in the request. */
  field: string;
  /** Tokens that the model takes; null where that is not known yet. */
  contextLength: number | null;
  /** Rows of the training set; null where they are not known yet. */
  rows: number | null;
}

/** Everything wrong with a recipe, as far as its context is known. */
export function checkRecipe(recipe: Checked, context: RecipeContext): FieldError[] {
  return [...checkLength(recipe, context), ...checkSequence(recipe, context), ...checkKept(recipe, context)];
}

/**
 * Optimizer steps of a run: those given, or passes over the rows with the smaller last batch of each pass kept.
 * Null where they are not known: a pass over a corpus has as many steps as its text has blocks.
 */
export function stepsOf({ stage, epochs, steps, batchSize }: Length, rows: number | null): number | null {
  if (steps !== null) return steps;
  if (stage === 'pretrain' || epochs === null || rows === null) return null;
  return epochs * Math.ceil(rows / batchSize);
}

function checkLength({ epochs, steps }: Length, { field }: RecipeContext): FieldError[] {
  if ((epochs === null) !== (steps === null)) return [];
  const got = epochs === null ? 'neither' : 'both';
  const expected = 'exactly one of epochs and steps';
  return [{ field: `${field}.steps`, expected, got, remedy: 'Give exactly one of the two.' }];
}

function checkSequence(
  { stage, sequenceLength }: Checked,
  { field: recipe, contextLength }: RecipeContext,
): FieldError[] {
  const field = `${recipe}.sequenceLength`;
  if (stage === 'finetune') {
    if (sequenceLength === null) return [];
    const expected = 'no sequence length for fine-tuning, whose examples are rows';
    return [{ field, expected, got: String(sequenceLength), remedy: 'Leave it out.' }];
  }
  const most = contextLength ?? Infinity;
  if (sequenceLength !== null && sequenceLength <= most) return [];
  const limit = contextLength === null ? '' : `, at most the model's ${contextLength}`;
  const remedy =
    contextLength === null ? 'Give a number such as 128.' : `Give a number up to ${contextLength}.`;
  const got = sequenceLength === null ? 'none' : String(sequenceLength);
  return [{ field, expected: `the tokens of one example${limit}`, got, remedy }];
}

function checkKept(recipe: Checked, { field, rows }: RecipeContext): FieldError[] {
  const steps = stepsOf(recipe, rows);
  return recipe.checkpointSteps.flatMap((step, index) => {
    if (steps === null || step <= steps) return [];
    const expected = `a step up to the run's ${steps}`;
    const remedy = 'Leave out the steps that the run does not reach.';
    return [{ field: `${field}.checkpointSteps[${index}]`, expected, got: String(step), remedy }];
  });
}
