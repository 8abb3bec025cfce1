import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { architectures } from '../../services/training/src/domain/architectures.ts';

test('the training service accepts the architectures that the worker has a family for', () => {
  const families = new URL('../../gpu/amuro_gpu/models/families/', import.meta.url);
  const types = readdirSync(families)
    .filter((name) => name.endsWith('.py') && name !== '__init__.py')
    .map((name) => /model_type="(\w+)"/.exec(readFileSync(new URL(name, families), 'utf8'))?.[1]);
  expect(architectures.map(({ modelType }) => modelType).toSorted()).toEqual(types.toSorted());
});
