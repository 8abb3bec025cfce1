import type { PublishedResult } from '../domain/published/published-result.ts';
import type { Refusal } from './refusal.ts';
import { withoutStep } from './step-of.ts';

/** Files of models that only their last names share (`a/pythia`, `b/pythia`): they would become points of one series. */
export function mixedModels(results: readonly PublishedResult[]): Refusal[] {
  const models = new Map<string, string>();
  const refused = new Map<string, Refusal>();
  for (const { series, model, place } of results) {
    const own = withoutStep(model);
    const first = models.get(series) ?? own;
    models.set(series, first);
    if (first === own) continue;
    const expected = `files of one model for the series ${series}, or a series in the request`;
    const got = `${JSON.stringify(own)} beside ${JSON.stringify(first)}`;
    refused.set(place.file, { file: place.file, at: 'config.model_args', expected, got });
  }
  return [...refused.values()];
}
