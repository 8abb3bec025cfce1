import { methodRecord, metrics, type FieldError, type ScoringRunManifest } from '@amuro/contracts';

interface Chosen {
  name: string;
  version: number;
}

/** The named metrics as they are defined now, or why one of them cannot judge the predictions of a run. */
export function chooseMetrics(
  names: readonly string[],
  manifest: ScoringRunManifest,
): Chosen[] | { refused: FieldError; known: boolean } {
  const chosen: Chosen[] = [];
  for (const [place, name] of names.entries()) {
    const metric = metrics.find((one) => one.name === name);
    const field = `metrics.${place}`;
    if (metric === undefined || chosen.some((one) => one.name === name)) {
      const known = metrics.map((one) => one.name).join(', ');
      const expected = metric === undefined ? `one of ${known}` : 'every metric once';
      return { refused: { field, expected, got: name, remedy: 'Name metrics of this list.' }, known: false };
    }
    const { method } = manifest.settings;
    const judged = judgedMethods(manifest);
    if (!judged.some((one) => metric.methods.includes(one))) {
      const expected = `a metric that judges what predictions of method ${method} hold`;
      const remedy = `Its answers would be kept by a run of another method: ${metric.methods.join(', ')}.`;
      return { refused: { field, expected, got: name, remedy }, known: true };
    }
    chosen.push({ name, version: metric.version });
  }
  return chosen;
}

/** Methods whose answers hold no more than those of the run: a surface rule gives no scores, whatever it answers. */
function judgedMethods({ settings, subject }: ScoringRunManifest) {
  const { method } = settings;
  if (subject.kind === 'checkpoint') return [method];
  const { answers } = methodRecord(method);
  const unscored = metrics
    .flatMap((metric) => metric.methods)
    .filter((one) => {
      const record = methodRecord(one);
      return record.answers === answers && !record.givesScores;
    });
  return unscored.length > 0 ? unscored : [method];
}
