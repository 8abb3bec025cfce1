const signatureAndHeaderBytes = 8 + 25;
const inchesPerMetre = 39.3701;

/** A PNG that tells how large it is meant to be, so that a paper shows it at its true size (chunk pHYs). */
export function withDensity(png: Buffer, dpi: number): Buffer {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  const dotsAMetre = Math.round(dpi * inchesPerMetre);
  chunk.writeUInt32BE(dotsAMetre, 8);
  chunk.writeUInt32BE(dotsAMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(checksum(chunk.subarray(4, 17)), 17);
  return Buffer.concat([
    png.subarray(0, signatureAndHeaderBytes),
    chunk,
    png.subarray(signatureAndHeaderBytes),
  ]);
}

/** CRC-32 as PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
