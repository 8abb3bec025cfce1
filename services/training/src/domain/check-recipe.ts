import type { CheckpointManifest, PreparedSetManifest, Recipe } from '@amuro/contracts';
import type { FieldError } from '@amuro/http/problems';
import { stepsOf } from './steps-of.ts';

/** What is wrong with a recipe for this checkpoint and prepared set; null if it can run. */
export function checkRecipe(
  recipe: Recipe,
  checkpoint: Pick<CheckpointManifest, 'contextLength'>,
  preparedSet: Pick<PreparedSetManifest, 'settings' | 'counts'>,
): FieldError | null {
  return (
    checkLength(recipe) ??
    checkPurpose(recipe, preparedSet) ??
    checkSequence(recipe, checkpoint) ??
    checkKept(recipe, preparedSet)
  );
}

function checkLength({ epochs, steps }: Recipe): FieldError | null {
  if ((epochs === null) !== (steps === null)) return null;
  const got = epochs === null ? 'neither' : 'both';
  return wrong('recipe.steps', 'exactly one of epochs and steps', got, 'Give one of the two.');
}

function checkPurpose(
  { stage }: Recipe,
  { settings, counts }: Pick<PreparedSetManifest, 'settings' | 'counts'>,
) {
  const wanted = stage === 'pretrain' ? 'corpus' : 'train';
  if (settings.purpose !== wanted) {
    return wrong(
      'preparedSet',
      `a set prepared for "${wanted}"`,
      `one prepared for "${settings.purpose}"`,
      `Prepare the dataset with purpose "${wanted}".`,
    );
  }
  if (counts.kept === 0)
    return wrong('preparedSet', 'at least one row', 'an empty set', 'See the findings of the set.');
  return null;
}

function checkSequence({ stage, sequenceLength }: Recipe, { contextLength }: { contextLength: number }) {
  const field = 'recipe.sequenceLength';
  if (stage === 'finetune' && sequenceLength !== null) {
    return wrong(
      field,
      'null for fine-tuning, whose examples are rows',
      String(sequenceLength),
      'Leave it out.',
    );
  }
  if (stage === 'pretrain' && (sequenceLength === null || sequenceLength > contextLength)) {
    return wrong(
      field,
      `the tokens of one example, at most the model's ${contextLength}`,
      String(sequenceLength),
      `Give a number up to ${contextLength}.`,
    );
  }
  return null;
}

function checkKept(recipe: Recipe, { counts }: Pick<PreparedSetManifest, 'counts'>): FieldError | null {
  // A pass over a corpus has as many steps as its text has blocks, which only the worker can count.
  if (recipe.stage === 'pretrain' && recipe.steps === null) return null;
  const steps = stepsOf(recipe, counts.kept);
  const beyond = recipe.checkpointSteps.find((step) => step > steps);
  if (beyond === undefined) return null;
  return wrong(
    'recipe.checkpointSteps',
    `steps up to the run's ${steps}`,
    String(beyond),
    'Leave out the steps that the run does not reach.',
  );
}

function wrong(field: string, expected: string, got: string, remedy: string): FieldError {
  return { field, expected, got, remedy };
}
