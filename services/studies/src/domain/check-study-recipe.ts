import { checkRecipe, type FieldError, type Recipe } from '@amuro/contracts';
import type { StudyRecipe } from './plan-recipe.ts';
import { unknownName } from './unknown-name.ts';
import type { NamedDataset } from './world.ts';

/** What is wrong with one recipe of a study: its dataset and split, and how it learns. */
export function checkStudyRecipe(
  recipe: StudyRecipe,
  stage: Recipe['stage'],
  field: string,
  catalogue: ReadonlyMap<string, NamedDataset>,
): FieldError[] {
  const known = { field, contextLength: null, rows: null };
  const errors = [...checkRecipe({ ...recipe, stage }, known), ...checkPoints(recipe, stage, field)];
  const dataset = catalogue.get(recipe.dataset);
  if (!dataset)
    return [unknownName(`${field}.dataset`, 'a dataset', recipe.dataset, [...catalogue.keys()]), ...errors];
  if (!dataset.splits.includes(recipe.split)) {
    errors.push(unknownName(`${field}.split`, `a split of ${recipe.dataset}`, recipe.split, dataset.splits));
  }
  if (stage === 'finetune' && dataset.task === 'corpus') {
    errors.push({
      field: `${field}.dataset`,
      expected: 'a dataset with prompts and completions',
      got: `${recipe.dataset}, whose task is corpus`,
      remedy: 'Pre-train on a corpus (series.source.kind pretrain), and tune on a task.',
    });
  }
  return errors;
}

/** A plan knows the points of a pre-training before it runs: they are named by step. */
function checkPoints({ epochs, steps }: StudyRecipe, stage: Recipe['stage'], field: string): FieldError[] {
  if (stage === 'finetune' || epochs === null || steps !== null) return [];
  const remedy = 'Give steps instead of epochs.';
  return [{ field: `${field}.steps`, expected: 'a number of optimizer steps', got: 'epochs', remedy }];
}
