/** The content of the paper's `model_id`: the checkpoint, its tuning and the number of shots. */
export interface AmuroModel {
  /** `olmo1b`; null if the id does not begin with a model. */
  model: string | null;
  /** Null for the final checkpoint. */
  step: number | null;
  tuning: { dataset: string; epochs: number; learningRate: number } | null;
  shots: number;
}

const shotsSuffix = /_(\d+)shots?$/;
const tuningSuffix = /_([a-z0-9-]+)_(\d+)epochs?_(\d+(?:\.\d+)?(?:e-?\d+)?)$/i;
const checkpoint =
  /^(?:([a-z0-9.-]+?)_)?(?:checkpoint-(\d+)(?:_original)?(?:_hf)?|(?:hf_)?ckpt(\d+)|(?:hf_)?main|original(?:_hf)?)$/i;

/**
 * Reads `olmo1b_hf_ckpt424000_socialiqa_3epoch_2e-6_4shots`, `olmo1b_checkpoint-1000_original_hf_4shots`, `olmo1b_original_hf`,
 * `checkpoint-1000` and similar ids; null for anything else.
 */
export function parseAmuroModel(id: string): AmuroModel | null {
  const shots = shotsSuffix.exec(id);
  const named = id.replace(shotsSuffix, '');
  const tuning = tuningSuffix.exec(named);
  const place = checkpoint.exec(named.replace(tuningSuffix, ''));
  if (place === null) return null;
  const [, model = null, registered, tuned] = place;
  const step = registered ?? tuned;
  return {
    model,
    step: step === undefined ? null : Number(step),
    tuning:
      tuning === null
        ? null
        : { dataset: tuning[1]!, epochs: Number(tuning[2]), learningRate: Number(tuning[3]) },
    shots: shots === null ? 0 : Number(shots[1]),
  };
}
