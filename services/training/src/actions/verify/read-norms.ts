import { open } from 'node:fs/promises';
import { headerLength, lengthBytes, parseSafetensors } from '../../domain/parse-safetensors.ts';
import { squareSum } from '../../domain/verify/square-sum.ts';
import type { TensorNorms } from '../../domain/verify/tensor-findings.ts';

const chunkBytes = 4 * 1024 ** 2;

/** Norms of the tensors of one safetensors file, read in small parts; null for a file that is damaged. */
export async function readNorms(path: string, signal: AbortSignal): Promise<TensorNorms | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Buffer.alloc(lengthBytes);
    await file.read(start, 0, lengthBytes, 0);
    const length = headerLength(start, size);
    if (length === null) return null;
    const header = Buffer.alloc(length);
    await file.read(header, 0, length, lengthBytes);
    const parsed = parseSafetensors(header, size);
    if (parsed.kind === 'damaged') return null;
    const norms: TensorNorms = {};
    const chunk = Buffer.alloc(chunkBytes);
    for (const { name, dtype, span } of parsed.tensors) {
      let sum = 0;
      const end = lengthBytes + length + span.end;
      for (let at = lengthBytes + length + span.start; at < end; at += chunkBytes) {
        signal.throwIfAborted();
        const bytes = Math.min(chunkBytes, end - at);
        await file.read(chunk, 0, bytes, at);
        sum += squareSum(chunk.subarray(0, bytes), dtype);
      }
      norms[name] = Number.isFinite(sum) ? Math.sqrt(sum) : null;
    }
    return norms;
  } finally {
    await file.close();
  }
}
