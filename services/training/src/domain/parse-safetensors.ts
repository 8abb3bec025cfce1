export interface Tensor {
  name: string;
  /** As safetensors names it, such as `BF16`. */
  dtype: string;
  shape: number[];
  /** Bytes of its numbers, counted from the end of the header. */
  span: { start: number; end: number };
}

export type Parsed = { kind: 'tensors'; tensors: Tensor[] } | { kind: 'damaged'; detail: string };

const bytesOf: Record<string, number> = {
  F64: 8,
  I64: 8,
  U64: 8,
  F32: 4,
  I32: 4,
  U32: 4,
  F16: 2,
  BF16: 2,
  I16: 2,
  U16: 2,
  F8_E4M3: 1,
  F8_E5M2: 1,
  I8: 1,
  U8: 1,
  BOOL: 1,
};
export const lengthBytes = 8;
/** As the safetensors library has it. */
const mostHeaderBytes = 100_000_000;

/**
 * Checks a safetensors file by only its header: the tensors must fill the file without gap or overlap, each with as
 * many bytes as its shape and type ask for. A cut file is found without reading the weights.
 */
export function parseSafetensors(header: Uint8Array, fileBytes: number): Parsed {
  const entries = readHeader(header);
  if (entries === null) return damaged('its header is not JSON');
  const tensors: Tensor[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const [name, entry] of Object.entries(entries)) {
    if (name === '__metadata__') continue;
    const {
      dtype,
      shape,
      data_offsets: offsets,
    } = entry as { dtype?: unknown; shape?: unknown; data_offsets?: unknown };
    if (!isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2)
      return damaged(`${name} has no shape or place`);
    const [start = 0, end = 0] = offsets;
    const size = bytesOf[String(dtype)];
    if (size === undefined) return damaged(`${name} has the unknown type ${String(dtype)}`);
    const expected = shape.reduce((product, side) => product * side, size);
    if (end - start !== expected)
      return damaged(`${name} has ${end - start} bytes where its shape needs ${expected}`);
    tensors.push({ name, dtype: String(dtype), shape, span: { start, end } });
    spans.push({ start, end });
  }
  if (tensors.length === 0) return damaged('it holds no tensor');
  const gap = firstGap(spans);
  if (gap !== null) return damaged(`its tensors leave a gap or overlap at byte ${gap}`);
  const expected = lengthBytes + header.length + Math.max(...spans.map(({ end }) => end));
  if (fileBytes !== expected) return damaged(`it has ${fileBytes} bytes where its header needs ${expected}`);
  return { kind: 'tensors', tensors };
}

/** Length of the header as the first eight bytes say. */
export function headerLength(start: Uint8Array, fileBytes: number): number | null {
  if (start.length < lengthBytes) return null;
  const length = Number(new DataView(start.buffer, start.byteOffset, lengthBytes).getBigUint64(0, true));
  return length > 0 && length <= mostHeaderBytes && lengthBytes + length <= fileBytes ? length : null;
}

function readHeader(header: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(header));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function firstGap(spans: { start: number; end: number }[]): number | null {
  let position = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start !== position) return position;
    position = end;
  }
  return null;
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);
}

function damaged(detail: string): Parsed {
  return { kind: 'damaged', detail };
}
