import { expect, test } from 'vitest';
import { startTraining } from './support/start-training.ts';

test('The devices route answers 503 with a remedy when the worker cannot start', async () => {
  const training = await startTraining(undefined, { python: '/bin/false' });
  try {
    const { status, body } = await training.get('/v1/devices', 'listDevices');
    expect([status, body.code]).toEqual([503, 'no-worker']);
    expect(body.detail).toMatch(/exit code 1/);
    expect(body.remedy).toMatch(/AMURO_PYTHON/);
  } finally {
    await training.close();
  }
});

test('A plan for the devices of a host whose worker cannot start answers the same', async () => {
  const training = await startTraining(undefined, { python: '/bin/false' });
  try {
    const config = { model_type: 'olmo', hidden_size: 8, intermediate_size: 8, num_hidden_layers: 1 };
    const plan = {
      model: { kind: 'configuration', config: { ...config, num_attention_heads: 1, vocab_size: 8 } },
      recipe: { stage: 'finetune', learningRate: 2e-6, epochs: 3 },
      devices: ['host'],
    };
    const { status, body } = await training.post('/v1/training-plans', plan, 'createTrainingPlan');
    expect([status, body.code]).toEqual([503, 'no-worker']);
  } finally {
    await training.close();
  }
});
