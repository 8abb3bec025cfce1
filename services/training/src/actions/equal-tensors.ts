import { open } from 'node:fs/promises';
import type { CheckpointFolder } from './checkpoint-folder.ts';
import type { PlacedTensor } from './read-tensors.ts';

const chunkBytes = 1024 * 1024;

/** Whether two tensors hold the same bytes; true for tensors of two types, whose numbers bytes do not tell. */
export async function equalTensors(
  folder: CheckpointFolder,
  one: PlacedTensor,
  other: PlacedTensor,
): Promise<boolean> {
  if (one.dtype !== other.dtype) return true;
  const size = one.span.end - one.span.start;
  if (size !== other.span.end - other.span.start) return false;
  const files = [await open(await folder.path(one.file)), await open(await folder.path(other.file))] as const;
  try {
    for (let at = 0; at < size; at += chunkBytes) {
      const length = Math.min(chunkBytes, size - at);
      const [first, second] = [Buffer.alloc(length), Buffer.alloc(length)];
      await files[0].read(first, 0, length, one.start + at);
      await files[1].read(second, 0, length, other.start + at);
      if (!first.equals(second)) return false;
    }
    return true;
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}
