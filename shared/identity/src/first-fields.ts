import type { FirstFields } from './hashed-settings.ts';

/**
 * Frozen: the fields that each kind of key has hashed since its first version, whatever their value. Never add to a
 * list: a later field belongs to none, and `hashedSettings` leaves it out at its default. A default that changes is a
 * new semantics version of the operation.
 */
export const firstFields = {
  dataset: fields('task role columns labels methods metrics chanceLevel labelMapping template preprocess'),
  preparedSet: fields(
    'purpose split format template protocol shots shotSeed pool shotOrder balanced size sampleSeed',
  ),
  recipe: fields(
    'stage method learningRate epochs steps batchSize sequenceLength warmupFraction schedule beta1 beta2 epsilon',
    'weightDecay maxGradNorm protocol dtype trainSeed checkpointSteps',
  ),
  point: fields('revision step tokensSeen stage'),
  scoring: fields('method overflow maxNewTokens dtype'),
  study: {
    ...fields('name title question generalisation'),
    factors: {
      series: { ...fields('id name'), points: fields('revision step tokensSeen stage') },
      tunings: { ...fields('name'), datasets: fields('name task rows') },
      evaluations: fields('name datasetName task role format shots method metrics chanceLevel rows'),
    },
  },
} satisfies Record<string, FirstFields>;

function fields(...names: string[]): Record<string, true> {
  return Object.fromEntries(names.flatMap((line) => line.split(' ')).map((name) => [name, true as const]));
}
