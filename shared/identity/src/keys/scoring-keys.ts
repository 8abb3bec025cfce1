import { ScoringSettings, methodRecord, ruleVersion, type Baseline, type Method } from '@amuro/contracts';
import { firstFields } from '../first-fields.ts';
import { hashedSettings, laterVersion } from '../hashed-settings.ts';
import { keyOf } from '../key-of.ts';

/** Key of scoring a checkpoint on a prepared set; `settings` as `resolveScoringSettings` gives them. */
export function scoringRunKey(input: {
  checkpointKey: string;
  preparedSetKey: string;
  settings: ScoringSettings;
}): string {
  return keyOf({
    operation: 'score',
    settings: {
      ...hashedSettings(input.settings, ScoringSettings, firstFields.scoring),
      ...laterVersion('methodVersion', methodRecord(input.settings.method).version),
    },
    inputs: { checkpoint: input.checkpointKey, preparedSet: input.preparedSetKey },
  });
}

/** Key of scoring a surface rule, fitted on a training set, on a prepared set. */
export function baselineRunKey(input: {
  baseline: Baseline;
  method: Method;
  trainedOnKey: string;
  preparedSetKey: string;
}): string {
  const { rule, field } = input.baseline;
  return keyOf({
    operation: 'baseline',
    settings: { rule, field, method: input.method, ...laterVersion('ruleVersion', ruleVersion(rule)) },
    inputs: { trainedOn: input.trainedOnKey, preparedSet: input.preparedSetKey },
  });
}

/** Key of judging the predictions of a scoring run anew; the metrics with their semantics versions, the primary one first. */
export function rescoringKey(input: {
  scoringRunKey: string;
  metrics: readonly { name: string; version: number }[];
}): string {
  return keyOf({
    operation: 'rescore',
    settings: { metrics: input.metrics.map(({ name, version }) => ({ name, version })) },
    inputs: { scoringRun: input.scoringRunKey },
  });
}
