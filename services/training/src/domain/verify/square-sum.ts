/** Sum of the squares of numbers as safetensors stores them; not finite if one of them is not. Whole numbers count as 0. */
export function squareSum(bytes: Buffer, dtype: string): number {
  switch (dtype) {
    case 'F64':
      return sumOf(bytes.length / 8, (index) => bytes.readDoubleLE(8 * index) ** 2);
    case 'F32': {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      return sumOf(bytes.length / 4, (index) => view.getFloat32(4 * index, true) ** 2);
    }
    case 'F16':
      return halves(bytes, (squares16 ??= tableOf(float16)));
    case 'BF16':
      return halves(bytes, (squaresB16 ??= tableOf(bfloat16)));
    default:
      return 0;
  }
}

let squares16: Float64Array | undefined;
let squaresB16: Float64Array | undefined;

function halves(bytes: Buffer, squares: Float64Array): number {
  let sum = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) sum += squares[bytes[at]! | (bytes[at + 1]! << 8)]!;
  return sum;
}

/** The square of each of the 65,536 numbers of two bytes. */
function tableOf(value: (bits: number) => number): Float64Array {
  return Float64Array.from({ length: 65_536 }, (_, bits) => value(bits) ** 2);
}

function bfloat16(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, bits * 65_536);
  return view.getFloat32(0);
}

function float16(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? Infinity : NaN;
  return exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function sumOf(length: number, square: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < length; index += 1) sum += square(index);
  return sum;
}
