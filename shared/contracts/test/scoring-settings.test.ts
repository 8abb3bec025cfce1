import { expect, test } from 'vitest';
import { askable, resolveScoringSettings } from '../src/index.ts';

test('Beams are a setting only where the method searches, and only where they differ from its own number', () => {
  expect(resolveScoringSettings({ method: 'constrained', beams: 'exact' })).toHaveProperty('beams', 'exact');
  expect(resolveScoringSettings({ method: 'constrained', beams: 2 })).toHaveProperty('beams', 2);
  expect(resolveScoringSettings({ method: 'constrained', beams: 5 })).not.toHaveProperty('beams');
  expect(resolveScoringSettings({ method: 'constrained' })).not.toHaveProperty('beams');
  expect(resolveScoringSettings({ method: 'token-prob', beams: 2 })).not.toHaveProperty('beams');
  expect(() => resolveScoringSettings({ method: 'constrained', beams: 0 })).toThrow(/expected/);
});

test('A dataset can be asked by the methods that it declares, then by others that need no other fields', () => {
  expect(askable(['token-prob'])).toEqual(['token-prob', 'free', 'constrained']);
  expect(askable(['free', 'token-prob'])).toEqual(['free', 'token-prob', 'constrained']);
  expect(askable(['generate'])).toEqual(['generate']);
  expect(askable([])).toEqual([]);
});

test('Row outputs are a setting only where something is asked for', () => {
  const asked = (outputs?: { tokenIds?: boolean; logprobs?: boolean }) =>
    resolveScoringSettings({ method: 'free', outputs });
  expect(asked()).not.toHaveProperty('outputs');
  expect(asked({})).not.toHaveProperty('outputs');
  expect(asked({ tokenIds: false, logprobs: false })).not.toHaveProperty('outputs');
  expect(asked({ logprobs: true })).toHaveProperty('outputs', { tokenIds: false, logprobs: true });
});
