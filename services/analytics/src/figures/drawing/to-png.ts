import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

/** CSS pixels per inch. */
const cssDpi = 96;

const fontFiles = ['Inter-Regular.ttf', 'Inter-SemiBold.ttf'].map((name) =>
  fileURLToPath(new URL(`../../../fonts/${name}`, import.meta.url)),
);

/** Renders an SVG off the main thread. Text needs the bundled font files: without them it would be dropped silently. */
export async function toPng(svg: string, { width, dpi }: { width: number; dpi: number }): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: Math.round((width * dpi) / cssDpi) },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return withDensity(Buffer.from(image.asPng()), dpi);
}

const signatureAndHeaderBytes = 8 + 25;
const inchesPerMetre = 39.3701;

/** A PNG that states its resolution (chunk pHYs), so that a paper shows it at its true size. */
function withDensity(png: Buffer, dpi: number): Buffer {
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

/** CRC-32 as PNG requires it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
