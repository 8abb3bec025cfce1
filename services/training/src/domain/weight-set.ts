import type { Refusal } from './refusal.ts';

/** The files that hold a checkpoint's weights, and the index that names them. */
export interface WeightSet {
  form: 'safetensors' | 'pickled';
  files: string[];
  index: string | null;
}
export type ChosenWeights = { kind: 'weights'; weights: WeightSet } | { kind: 'refused'; refusal: Refusal };

interface Form {
  form: WeightSet['form'];
  single: string;
  index: string;
  shard: RegExp;
}

/** In the order in which they are preferred; the second is there for older repositories. */
const forms: readonly Form[] = [
  {
    form: 'safetensors',
    single: 'model.safetensors',
    index: 'model.safetensors.index.json',
    shard: /^model-\d+-of-\d+\.safetensors$/,
  },
  {
    form: 'pickled',
    single: 'pytorch_model.bin',
    index: 'pytorch_model.bin.index.json',
    shard: /^pytorch_model-\d+-of-\d+\.bin$/,
  },
];
/** Written by OLMo's own training code. */
const olmoWeights = 'model.pt';
const foreign = /\.(safetensors|bin|pt|pth|ckpt|h5|msgpack|gguf|ggml|onnx)$/;

/** The index of a directory's weights, which `chooseWeights` needs to be read; null where there is none. */
export function indexOf(names: readonly string[]): string | null {
  return formOf(names)?.index ?? null;
}

/** Which of a directory's files are its weights. Whatever leaves that in doubt is refused. */
export function chooseWeights(names: readonly string[], weightMap: unknown): ChosenWeights {
  const form = formOf(names);
  if (form === undefined) {
    if (names.includes(olmoWeights)) return weights('pickled', [olmoWeights], null);
    return refused(noWeights(names));
  }
  const { single, index } = form;
  const shards = names.filter((name) => form.shard.test(name)).toSorted();
  const hasIndex = names.includes(index);
  if (names.includes(single)) {
    const other = hasIndex ? index : shards[0];
    return other === undefined ? weights(form.form, [single], null) : refused(twoSets(single, other));
  }
  if (!hasIndex) return refused(noIndex(shards, index));
  const named = namedFiles(weightMap);
  if (named === null) return refused(noIndexAtAll(index));
  const missing = named.filter((name) => !names.includes(name));
  if (missing.length > 0) return refused(absent(index, missing));
  const stray = shards.find((name) => !named.includes(name));
  return stray === undefined ? weights(form.form, named, index) : refused(twoSets(index, stray));
}

function formOf(names: readonly string[]): Form | undefined {
  return forms.find(({ single, index, shard }) =>
    names.some((name) => name === single || name === index || shard.test(name)),
  );
}

function namedFiles(weightMap: unknown): string[] | null {
  if (typeof weightMap !== 'object' || weightMap === null) return null;
  const files: unknown[] = Object.values(weightMap);
  return files.length > 0 && files.every(isName) ? [...new Set(files)].toSorted() : null;
}

function isName(file: unknown): file is string {
  return typeof file === 'string' && !/[\\/]/.test(file);
}

function weights(form: WeightSet['form'], files: string[], index: string | null): ChosenWeights {
  return { kind: 'weights', weights: { form, files, index } };
}

function refused(refusal: Refusal): ChosenWeights {
  return { kind: 'refused', refusal };
}

const fetchAgain = 'Fetch or save the checkpoint again, and compare the sha256 of its files.';

function twoSets(one: string, other: string): Refusal {
  return {
    code: 'damaged-weights',
    expected: 'one set of weights',
    got: `two: ${one} beside ${other}`,
    remedy: 'Remove the set that is not the model’s.',
  };
}

function noIndex(shards: readonly string[], index: string): Refusal {
  return {
    code: 'damaged-weights',
    expected: `${index} beside the shards`,
    got: `${listed(shards)} without it`,
    remedy: `Fetch ${index} too; it says which tensor is in which shard.`,
  };
}

function noIndexAtAll(index: string): Refusal {
  return {
    code: 'damaged-weights',
    expected: `${index} to name the shard of each tensor`,
    got: 'something else',
    remedy: fetchAgain,
  };
}

function absent(index: string, missing: readonly string[]): Refusal {
  return {
    code: 'damaged-weights',
    expected: `every shard that ${index} names`,
    got: `no ${listed(missing)}`,
    remedy: 'Fetch the missing files, then register the directory again.',
  };
}

function noWeights(names: readonly string[]): Refusal {
  const expected = 'weights in model.safetensors, or in shards with their index';
  const found = names.filter((name) => foreign.test(name));
  const consolidated = found.filter((name) => name.startsWith('consolidated'));
  if (consolidated.length > 0) {
    const remedy =
      'These are weights of the publisher’s own code. Use the repository’s files in the transformers format, whose name often ends in -hf.';
    return { code: 'damaged-checkpoint', expected, got: listed(consolidated), remedy };
  }
  const remedy = 'Name a directory with weights in the transformers format.';
  const got = found.length > 0 ? `${listed(found)} alone` : 'no weights';
  return { code: 'damaged-checkpoint', expected, got, remedy };
}

function listed(names: readonly string[]): string {
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return names.slice(0, 5).join(', ') + more;
}
