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
