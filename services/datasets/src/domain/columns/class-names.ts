/**
 * The names that a file has for the numbers of its columns, by column: ClassLabel in Hugging Face's datasets. The name of number
 * n is at index n.
 */
export type ClassNames = ReadonlyMap<string, readonly string[]>;

/** A column cannot name deeper features. */
const mostLevels = 16;

/** Class names from features in JSON (Parquet's metadata, dataset_infos.json) or in the YAML of a card. */
export function classNamesOf(features: unknown): ClassNames {
  const found = new Map<string, string[]>();
  collect(features, [], found);
  return found;
}

function collect(node: unknown, path: readonly string[], found: Map<string, string[]>): void {
  if (typeof node !== 'object' || node === null || path.length > mostLevels) return;
  if (Array.isArray(node)) {
    // In YAML: a list of features with names.
    for (const item of node as { name?: unknown }[]) {
      if (typeof item?.name === 'string') collect(item, [...path, item.name], found);
    }
    return;
  }
  const feature = node as { names?: unknown; dtype?: unknown; struct?: unknown };
  const { _type: type } = node as { _type?: unknown };
  const names = type === 'ClassLabel' ? feature.names : namesInYaml(feature.dtype);
  if (typeof names === 'object' && names !== null) found.set(path.join('.'), inOrder(names));
  else if (feature.struct !== undefined) collect(feature.struct, path, found);
  else if (type === undefined) {
    for (const [name, member] of Object.entries(feature)) collect(member, [...path, name], found);
  }
}

function namesInYaml(dtype: unknown): unknown {
  return (dtype as { class_label?: { names?: unknown } } | null | undefined)?.class_label?.names;
}

/** From a list, or from names by their numbers. */
function inOrder(names: object): string[] {
  return Object.entries(names)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, name]) => String(name));
}
