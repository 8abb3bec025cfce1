import { isAlias, isCollection, isPair, type Document, type Node } from 'yaml';
import { UsageError } from './usage-error.ts';

/** A study of 20,000 cells has a tenth of it. */
const mostNodes = 100_000;

/** Refuses aliases (`*name`) that stand inside what they repeat, or that make a small file a huge study. */
export function refuseCostlyAliases(document: Document, path: string): void {
  const sizes = new Map<unknown, number>();
  const open = new Set<unknown>();
  const size = (node: unknown): number => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    if (open.has(node))
      throw new UsageError(`${path}: an alias repeats what it is a part of${lineOf(node)}.`);
    open.add(node);
    const counted = 1 + partsOf(node, document).reduce<number>((sum, part) => sum + size(part), 0);
    open.delete(node);
    sizes.set(node, counted);
    return counted;
  };
  const counted = size(document.contents);
  if (counted > mostNodes) {
    throw new UsageError(
      `${path}: expected a study of at most ${mostNodes} values once its aliases are written out, got ${counted}.`,
    );
  }
}

function partsOf(node: unknown, document: Document): unknown[] {
  if (isAlias(node)) return [node.resolve(document)];
  if (isPair(node)) return [node.key, node.value];
  return isCollection(node) ? node.items : [];
}

function lineOf(node: unknown): string {
  const { anchor } = node as Partial<Node> & { anchor?: string };
  return anchor === undefined ? '' : ` (*${anchor})`;
}
