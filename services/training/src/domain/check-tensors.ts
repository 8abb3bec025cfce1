import { isBuffer, type Family } from '@amuro/contracts';
import {
  expectedShapes,
  layersOf,
  mostLayers,
  tiesHead,
  type Config,
  type Shapes,
} from './expected-shapes.ts';
import type { Refusal } from './refusal.ts';
import type { Tensor } from './parse-safetensors.ts';

/**
 * Compares the tensors of a checkpoint with those that its configuration asks for: layers, head, names and shapes.
 * Null where they agree, or where the family declares no tensors.
 */
export function checkTensors(family: Family, config: Config, tensors: readonly Tensor[]): Refusal | null {
  if (Object.keys(family.tensors).length === 0) return null;
  const layers = layersOf(config);
  if (layers === undefined)
    return contradiction(
      `num_hidden_layers in config.json as a whole number from 1 to ${mostLayers}`,
      String(config.num_hidden_layers ?? config.n_layer ?? 'none'),
    );
  const expected = expectedShapes(family, config, layers);
  const found = foundShapes(family, expected, tensors);
  return (
    checkLayers(layers, tensors) ??
    checkHead(family, config, expected, found) ??
    checkNames(expected, found) ??
    checkShapes(expected, found)
  );
}

/** Numbers of the model, those of a tied head counted once and buffers not at all. */
export function parametersOf(family: Family, config: Config, tensors: readonly Tensor[]): number {
  const isTied = tiesHead(family, config);
  return tensors
    .filter(({ name }) => !isBuffer(name) && !(isTied && family.heads.includes(name)))
    .reduce((sum, { shape }) => sum + shape.reduce((product, side) => product * side, 1), 0);
}

/** Under the names that the family publishes. */
function foundShapes({ heads, prefix }: Family, expected: Shapes, tensors: readonly Tensor[]): Shapes {
  const head = heads.find((name) => expected.has(name));
  const nameOf = (name: string) => {
    if (head !== undefined && heads.includes(name)) return head;
    return !expected.has(name) && expected.has(prefix + name) ? prefix + name : name;
  };
  const own = tensors.filter(({ name }) => !isBuffer(name));
  return new Map(own.map(({ name, shape }) => [nameOf(name), shape.join(' × ')]));
}

function checkLayers(layers: number, tensors: readonly Tensor[]): Refusal | null {
  const numbers = tensors.flatMap(({ name }) => /(?:^|\.)(?:layers|h)\.(\d+)\./.exec(name)?.[1] ?? []);
  const found = numbers.length === 0 ? 0 : Math.max(...new Set(numbers.map(Number))) + 1;
  return found === layers
    ? null
    : contradiction(`the ${layers} layers of config.json in the weights`, `weights of ${found} layers`);
}

function checkHead(family: Family, config: Config, expected: Shapes, found: Shapes): Refusal | null {
  const head = family.heads.find((name) => expected.has(name));
  if (head === undefined || found.has(head)) return null;
  if (tiesHead(family, config)) {
    expected.delete(head);
    return null;
  }
  return contradiction(
    `an output head ${head}, since tie_word_embeddings is false`,
    'none',
    'Fetch or save the checkpoint with its head; if the embedding is the head, set tie_word_embeddings to true.',
  );
}

function checkNames(expected: Shapes, found: Shapes): Refusal | null {
  const missing = [...expected.keys()].filter((name) => !found.has(name));
  if (missing.length > 0) return contradiction('every tensor of the architecture', `no ${some(missing)}`);
  const odd = [...found.keys()].filter((name) => !expected.has(name));
  return odd.length > 0 ? contradiction('the tensors of the architecture alone', `${some(odd)} too`) : null;
}

function checkShapes(expected: Shapes, found: Shapes): Refusal | null {
  for (const [name, shape] of expected) {
    const got = found.get(name) ?? '';
    if (!isLike(shape, got))
      return contradiction(`${name} of ${shape}, as config.json says`, got || 'a single number');
  }
  return null;
}

function isLike(shape: string, got: string): boolean {
  const sides = got.split(' × ');
  const wanted = shape.split(' × ');
  return (
    sides.length === wanted.length && wanted.every((side, place) => side === '?' || side === sides[place])
  );
}

function some(names: readonly string[]): string {
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return names.slice(0, 3).join(', ') + more;
}

function contradiction(
  expected: string,
  got: string,
  remedy = 'Put the configuration and the weights of one model together: fetch or save both again.',
): Refusal {
  return { code: 'damaged-weights', expected, got, remedy };
}
