import { families } from '@amuro/contracts';
import { expect, test } from 'vitest';
import { expectedShapes } from '../src/domain/expected-shapes.ts';
import { modelFacts } from '../src/domain/model-facts.ts';

const sizes = {
  model_type: 'gpt_neox',
  vocab_size: 4,
  max_position_embeddings: 16,
  hidden_size: 4,
  intermediate_size: 8,
  num_hidden_layers: 1,
  num_attention_heads: 1,
};

function factsOf(rotation: Record<string, unknown>) {
  const config = { ...sizes, ...rotation };
  const family = families.find(({ modelType }) => modelType === config.model_type)!;
  const tensors = [...expectedShapes(family, config, 1)].map(([name, sides]) => ({
    name,
    dtype: 'F32',
    shape: sides.split(' × ').map(Number),
    span: { start: 0, end: 0 },
  }));
  return modelFacts(config, tensors);
}

test.each([
  [{ rotary_emb_base: 500 }, 'rope_parameters.rope_theta 10000 beside rotary_emb_base 500'],
  [{ rotary_pct: 1 }, 'rope_parameters.partial_rotary_factor 0.25 beside rotary_pct 1'],
])('a GPT-NeoX whose older name says another rotation is refused: %j', (older, got) => {
  const rope_parameters = { rope_type: 'default', rope_theta: 10_000, partial_rotary_factor: 0.25 };
  expect(factsOf({ rope_parameters, ...older })).toMatchObject({ kind: 'refused', refusal: { got } });
});

test('a GPT-NeoX that says its rotation under one name, or the same under both, is taken', () => {
  const older = { rotary_emb_base: 10_000, rotary_pct: 0.25 };
  const rope_parameters = { rope_type: 'default', rope_theta: 10_000, partial_rotary_factor: 0.25 };
  for (const rotation of [older, { rope_parameters }, { rope_parameters, ...older }, {}])
    expect(factsOf(rotation)).toMatchObject({ kind: 'facts' });
});
