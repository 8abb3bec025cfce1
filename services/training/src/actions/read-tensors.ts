import { open } from 'node:fs/promises';
import {
  headerLength,
  lengthBytes,
  parseSafetensors,
  type Parsed,
  type Tensor,
} from '../domain/parse-safetensors.ts';
import type { WeightSet } from '../domain/weight-set.ts';
import type { CheckpointFolder } from './checkpoint-folder.ts';

export interface PlacedTensor extends Tensor {
  file: string;
  /** First byte of its numbers in the file. */
  start: number;
}

/** The tensors of safetensors weights, by their headers alone. Throws a 422 problem that names the damaged file. */
export async function readTensors(
  folder: CheckpointFolder,
  { files, index }: WeightSet,
  weightMap: Record<string, unknown>,
): Promise<PlacedTensor[]> {
  const tensors: PlacedTensor[] = [];
  const fileOf = new Map<string, string>();
  for (const name of files) {
    const { parsed, headerEnd } = await readOne(await folder.path(name));
    if (parsed.kind === 'damaged') throw damaged(folder, name, parsed.detail);
    for (const tensor of parsed.tensors) {
      const other = fileOf.get(tensor.name);
      if (other !== undefined) throw damaged(folder, name, `${tensor.name} is in ${other} too`);
      fileOf.set(tensor.name, name);
      tensors.push({ ...tensor, file: name, start: headerEnd + tensor.span.start });
    }
  }
  const stray = Object.entries(weightMap).find(([tensor, file]) => fileOf.get(tensor) !== file);
  if (stray !== undefined) throw damaged(folder, String(stray[1]), `${index} says that it holds ${stray[0]}`);
  return tensors;
}

async function readOne(path: string): Promise<{ parsed: Parsed; headerEnd: number }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Buffer.alloc(lengthBytes);
    await file.read(start, 0, lengthBytes, 0);
    const length = headerLength(start, size);
    const headerEnd = lengthBytes + (length ?? 0);
    if (length === null)
      return { parsed: { kind: 'damaged', detail: 'its first bytes are no header length' }, headerEnd };
    const header = Buffer.alloc(length);
    await file.read(header, 0, length, lengthBytes);
    return { parsed: parseSafetensors(header, size), headerEnd };
  } finally {
    await file.close();
  }
}

function damaged(folder: CheckpointFolder, name: string, detail: string) {
  return folder.refuse({
    code: 'damaged-weights',
    expected: 'undamaged safetensors weights',
    got: `${name}: ${detail}`,
    remedy: 'Fetch or save the checkpoint again, and compare the sha256 of its files.',
  });
}
