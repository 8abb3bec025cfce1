import { halfBits } from './half-precision.ts';

type Tensor = { dtype: string; shape: number[]; data_offsets: [number, number] };

/**
 * A safetensors file with its float32 tensors in half precision; other tensors keep their bytes.
 * Throws an Error for bytes that are no safetensors file.
 */
export function halveSafetensors(bytes: Uint8Array): Uint8Array {
  const { tensors, metadata, data } = parse(bytes);
  const header: Record<string, unknown> = metadata === undefined ? {} : { __metadata__: metadata };
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const [name, tensor] of tensors) {
    const own = data.subarray(...tensor.data_offsets);
    const part = tensor.dtype === 'F32' ? halve(own) : own;
    const dtype = tensor.dtype === 'F32' ? 'F16' : tensor.dtype;
    header[name] = { ...tensor, dtype, data_offsets: [offset, offset + part.length] };
    parts.push(part);
    offset += part.length;
  }
  return join(header, parts, offset);
}

function parse(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 8 ? Infinity : Number(view.getBigUint64(0, true));
  if (length > bytes.length - 8) {
    throw new Error(
      'Expected a safetensors file; its header is longer than the file. Build the series anew.',
    );
  }
  const text = new TextDecoder().decode(bytes.subarray(8, 8 + length));
  const { __metadata__: metadata, ...tensors } = JSON.parse(text) as Record<string, Tensor>;
  const inOrder = Object.entries(tensors).toSorted(([, a], [, b]) => a.data_offsets[0] - b.data_offsets[0]);
  return { tensors: inOrder, metadata, data: bytes.subarray(8 + length) };
}

function halve(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const halves = new DataView(new ArrayBuffer(bytes.length / 2));
  for (let at = 0; at < bytes.length; at += 4) {
    halves.setUint16(at / 2, halfBits(view.getFloat32(at, true)), true);
  }
  return new Uint8Array(halves.buffer);
}

/** The header is padded by spaces to a multiple of 8 bytes, as the format recommends. */
function join(header: Record<string, unknown>, parts: readonly Uint8Array[], dataBytes: number): Uint8Array {
  const text = JSON.stringify(header);
  const head = new TextEncoder().encode(text.padEnd(Math.ceil(text.length / 8) * 8, ' '));
  const file = new Uint8Array(8 + head.length + dataBytes);
  new DataView(file.buffer).setBigUint64(0, BigInt(head.length), true);
  file.set(head, 8);
  let offset = 8 + head.length;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}
