import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

const fontFiles = ['Inter-Regular.ttf', 'Inter-SemiBold.ttf'].map((name) =>
  fileURLToPath(new URL(`../../../fonts/${name}`, import.meta.url)),
);

/** Renders an SVG off the main thread. Text needs the bundled font files: without them it would be dropped silently. */
export async function toPng(svg: string, width: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return Buffer.from(image.asPng());
}
