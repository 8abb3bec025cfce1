import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Tensors = Map<string, Float64Array>;

/** The weights of a checkpoint directory, in single or half precision, as numbers. */
export function readTensors(directory: string): Tensors {
  const bytes = readFileSync(join(directory, 'model.safetensors'));
  const dataStart = 8 + Number(bytes.readBigUInt64LE(0));
  const header = JSON.parse(bytes.toString('utf8', 8, dataStart)) as Record<
    string,
    { dtype: string; data_offsets: [number, number] }
  >;
  delete header['__metadata__'];
  return new Map(
    Object.entries(header).map(([name, { dtype, data_offsets }]) => {
      const [start, end] = data_offsets.map((offset) => dataStart + offset) as [number, number];
      const data = bytes.subarray(start, end);
      return [name, dtype === 'F32' ? singles(data) : halves(data)];
    }),
  );
}

/** Mean absolute difference of all weights, relative to their mean size. */
export function meanDifference(made: Tensors, reference: Tensors): number {
  let difference = 0;
  let size = 0;
  for (const [name, values] of reference) {
    const others = made.get(name);
    if (others?.length !== values.length) throw new Error(`${name} has another size`);
    for (const [at, value] of values.entries()) {
      difference += Math.abs(value - others[at]!);
      size += Math.abs(value);
    }
  }
  return difference / size;
}

const singles = (bytes: Buffer): Float64Array =>
  Float64Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(4 * at));

const halves = (bytes: Buffer): Float64Array =>
  Float64Array.from({ length: bytes.length / 2 }, (_, at) => halfValue(bytes.readUInt16LE(2 * at)));

function halfValue(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
