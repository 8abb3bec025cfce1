export type LabelledFeatures = { label: string; features: string[] };

/** Accuracy on `test` of a multinomial naive Bayes classifier (add-one smoothing) fitted on `train`. */
export function naiveBayesAccuracy(train: LabelledFeatures[], test: LabelledFeatures[]): number {
  const vocabulary = new Set(train.flatMap(({ features }) => features));
  const classes = [...new Set(train.map(({ label }) => label))].map((label) => {
    const own = train.filter((row) => row.label === label);
    const counts = new Map<string, number>();
    for (const feature of own.flatMap(({ features }) => features)) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0) + vocabulary.size;
    const logLikelihood = (features: string[]): number =>
      features
        .filter((feature) => vocabulary.has(feature))
        .reduce(
          (sum, feature) => sum + Math.log(((counts.get(feature) ?? 0) + 1) / total),
          Math.log(own.length),
        );
    return { label, logLikelihood };
  });
  const guess = (features: string[]): string =>
    classes.reduce((best, one) => (one.logLikelihood(features) > best.logLikelihood(features) ? one : best))
      .label;
  return test.filter(({ label, features }) => guess(features) === label).length / test.length;
}
