import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unprocessable } from '@amuro/http';
import {
  headerLength,
  lengthBytes,
  parseSafetensors,
  type Parsed,
  type Tensor,
} from '../domain/parse-safetensors.ts';

/** The tensors of all safetensors files of a directory. Throws a 422 problem for a damaged or missing file. */
export async function readTensors(directory: string, names: string[], field: string): Promise<Tensor[]> {
  const files = names.filter((name) => name.endsWith('.safetensors')).toSorted();
  const promised = await promisedFiles(directory, names, field);
  const missing = promised.find((name) => !files.includes(name));
  if (missing !== undefined) throw damaged(field, missing, 'the index names it, and it is not there');
  if (files.length === 0) throw noWeights(field, names);
  const tensors: Tensor[] = [];
  for (const name of files) {
    const parsed = await readOne(join(directory, name));
    if (parsed.kind === 'damaged') throw damaged(field, name, parsed.detail);
    tensors.push(...parsed.tensors);
  }
  return tensors;
}

async function promisedFiles(directory: string, names: string[], field: string): Promise<string[]> {
  const index = 'model.safetensors.index.json';
  if (!names.includes(index)) return [];
  try {
    const { weight_map: map } = JSON.parse(await readFile(join(directory, index), 'utf8')) as {
      weight_map: Record<string, string>;
    };
    return [...new Set(Object.values(map))];
  } catch {
    throw damaged(field, index, 'it is not the index of a sharded checkpoint');
  }
}

async function readOne(path: string): Promise<Parsed> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Buffer.alloc(lengthBytes);
    await file.read(start, 0, lengthBytes, 0);
    const length = headerLength(start, size);
    if (length === null) return { kind: 'damaged', detail: 'its first bytes are no header length' };
    const header = Buffer.alloc(length);
    await file.read(header, 0, length, lengthBytes);
    return parseSafetensors(header, size);
  } finally {
    await file.close();
  }
}

function damaged(field: string, name: string, detail: string) {
  return unprocessable({
    code: 'damaged-weights',
    field,
    expected: 'undamaged safetensors weights',
    got: `${name}: ${detail}`,
    remedy: 'Fetch or save the checkpoint again, and compare the sha256 of its files.',
  });
}

function noWeights(field: string, names: string[]) {
  const pickled = names.filter((name) => name.endsWith('.bin'));
  return unprocessable({
    code: 'damaged-checkpoint',
    field,
    expected: 'weights in *.safetensors',
    got: pickled.length > 0 ? pickled.join(', ') : 'no weights',
    remedy: 'Save the weights as safetensors; pickled weights can run code and are not loaded.',
  });
}
