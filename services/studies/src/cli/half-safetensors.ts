import { halfPrecision } from '../domain/half-precision.ts';

interface TensorEntry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

const lengthBytes = 8;
/** The header is padded with spaces so that the data begins at a multiple of this. */
const alignment = 8;

/** A safetensors file with its float32 tensors in half precision, in the order of the original; others as they are. */
export function halfSafetensors(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset);
  const dataStart = lengthBytes + Number(view.getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(file.subarray(lengthBytes, dataStart))) as Record<
    string,
    TensorEntry
  >;
  const { __metadata__: metadata, ...tensors } = header;
  const converted: Record<string, unknown> = metadata ? { __metadata__: metadata } : {};
  const parts: Uint8Array[] = [];
  let offset = 0;
  const inOrder = Object.entries(tensors).toSorted(([, a], [, b]) => a.data_offsets[0] - b.data_offsets[0]);
  for (const [
    name,
    {
      dtype,
      shape,
      data_offsets: [start, end],
    },
  ] of inOrder) {
    const bytes = new Uint8Array(file.subarray(dataStart + start, dataStart + end));
    const half = dtype === 'F32';
    const data = half ? new Uint8Array(halfPrecision(new Float32Array(bytes.buffer)).buffer) : bytes;
    converted[name] = { dtype: half ? 'F16' : dtype, shape, data_offsets: [offset, offset + data.length] };
    offset += data.length;
    parts.push(data);
  }
  return assemble(converted, parts);
}

function assemble(header: Record<string, unknown>, parts: readonly Uint8Array[]): Uint8Array {
  const text = JSON.stringify(header);
  const padded = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / alignment) * alignment));
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setBigUint64(0, BigInt(padded.length), true);
  return Buffer.concat([length, padded, ...parts]);
}
