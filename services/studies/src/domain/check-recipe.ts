import type { Recipe } from '@amuro/contracts';
import { unknownName, type FieldError } from './field-error.ts';
import type { StudyRecipe } from './plan-recipe.ts';
import type { NamedDataset } from './world.ts';

/** What is wrong with one recipe: its dataset and split, and how its length is given. */
export function checkRecipe(
  recipe: StudyRecipe,
  stage: Recipe['stage'],
  field: string,
  catalogue: ReadonlyMap<string, NamedDataset>,
): FieldError[] {
  const errors = stage === 'pretrain' ? checkPretrainLength(recipe, field) : checkTuningLength(recipe, field);
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
      remedy: 'pre-train on a corpus (series.source.kind pretrain), tune on a task',
    });
  }
  return errors;
}

function checkTuningLength({ epochs, steps }: StudyRecipe, field: string): FieldError[] {
  if ((epochs === null) !== (steps === null)) return [];
  const got = epochs === null ? 'neither' : 'both';
  return [
    { field: `${field}.epochs`, expected: 'either epochs or steps', got, remedy: 'give exactly one of them' },
  ];
}

function checkPretrainLength(
  { epochs, steps, sequenceLength, checkpointSteps }: StudyRecipe,
  field: string,
): FieldError[] {
  const errors: FieldError[] = [];
  if (steps === null || epochs !== null) {
    const got = steps === null ? 'none' : 'steps and epochs';
    const remedy = 'give steps and no epochs: the points of the series are named by step';
    errors.push({ field: `${field}.steps`, expected: 'a number of optimizer steps', got, remedy });
  }
  if (sequenceLength === null) {
    const remedy = 'give the tokens of one example, such as 128';
    errors.push({ field: `${field}.sequenceLength`, expected: 'a number of tokens', got: 'none', remedy });
  }
  checkpointSteps.forEach((step, index) => {
    if (steps === null || step <= steps) return;
    const remedy = 'keep steps that the run reaches';
    errors.push({
      field: `${field}.checkpointSteps[${index}]`,
      expected: `at most ${steps}`,
      got: String(step),
      remedy,
    });
  });
  return errors;
}
