import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { withDensity } from './with-density.ts';

/** CSS pixels an inch. */
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
