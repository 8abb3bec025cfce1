import { expect, test } from 'vitest';
import { checkRecipe, Recipe, stepsOf, type RecipeInput } from '../src/index.ts';

const recipe = (more: Partial<RecipeInput>) =>
  Recipe.parse({ stage: 'finetune', learningRate: 1e-3, epochs: 2, ...more });
const pretrain = (more: Partial<RecipeInput> = {}) =>
  recipe({ stage: 'pretrain', epochs: null, steps: 10, sequenceLength: 16, batchSize: 4, ...more });
const unknown = { field: 'recipe', contextLength: null, rows: null };

test('A recipe check lists every wrong field, not only the first', () => {
  const wrong = recipe({ epochs: null, sequenceLength: 16 });
  expect(checkRecipe(wrong, unknown).map(({ field }) => field)).toEqual([
    'recipe.steps',
    'recipe.sequenceLength',
  ]);
});

test('A recipe check names each kept step that the run does not reach', () => {
  const errors = checkRecipe(pretrain({ checkpointSteps: [5, 11, 12] }), unknown);
  expect(errors.map(({ field, got }) => [field, got])).toEqual([
    ['recipe.checkpointSteps[1]', '11'],
    ['recipe.checkpointSteps[2]', '12'],
  ]);
});

test('A recipe check says nothing about limits that are not known yet', () => {
  expect(checkRecipe(recipe({ checkpointSteps: [1_000_000] }), unknown)).toEqual([]);
  expect(checkRecipe(pretrain({ sequenceLength: 1_000_000 }), unknown)).toEqual([]);
  expect(checkRecipe(pretrain({ sequenceLength: 33 }), { ...unknown, contextLength: 32 })).toHaveLength(1);
  expect(checkRecipe(recipe({ checkpointSteps: [7] }), { ...unknown, rows: 20 })).toHaveLength(1);
});

test('A run has a step for the smaller last batch of every epoch', () => {
  expect(stepsOf(recipe({}), 20)).toBe(6);
  expect(stepsOf(recipe({ epochs: 3 }), 16)).toBe(6);
  expect(stepsOf(pretrain(), 20)).toBe(10);
  expect(stepsOf(pretrain({ steps: null, epochs: 1 }), 20)).toBeNull();
});
