import {
  checkRecipe,
  type CheckpointManifest,
  type FieldError,
  type PreparedSetManifest,
  type Recipe,
} from '@amuro/contracts';

type TrainingSet = Pick<PreparedSetManifest, 'settings' | 'counts'>;

/** What is wrong with a recipe for this checkpoint and prepared set; null if it can run. */
export function checkTrainingRun(
  recipe: Recipe,
  { contextLength }: Pick<CheckpointManifest, 'contextLength'>,
  preparedSet: TrainingSet,
): FieldError | null {
  const context = { field: 'recipe', contextLength, rows: preparedSet.counts.kept };
  return checkSet(recipe, preparedSet) ?? checkRecipe(recipe, context)[0] ?? null;
}

function checkSet({ stage }: Recipe, { settings, counts }: TrainingSet): FieldError | null {
  const field = 'preparedSet';
  const wanted = stage === 'pretrain' ? 'corpus' : 'train';
  if (settings.purpose !== wanted) {
    const expected = `a set prepared for "${wanted}"`;
    const got = `one prepared for "${settings.purpose}"`;
    return { field, expected, got, remedy: `Prepare the dataset with purpose "${wanted}".` };
  }
  if (counts.kept > 0) return null;
  return { field, expected: 'at least one row', got: 'an empty set', remedy: 'See the findings of the set.' };
}
