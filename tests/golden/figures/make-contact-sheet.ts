// Draws every kind of figure of the sample study on one sheet, to be looked at: `npx tsx tests/golden/figures/make-contact-sheet.ts`.
import { writeFileSync } from 'node:fs';
import { toPng } from '../../../services/analytics/src/figures/drawing/to-png.ts';
import { figureKinds } from '../../../services/analytics/src/figures/kinds/index.ts';
import { loadStudy } from '../../../services/analytics/test/sample/load-study.ts';

const width = 900;
const gap = 12;
const columns = 2;

async function main(): Promise<void> {
  const loaded = await loadStudy('full');
  const kinds = figureKinds.map(({ kind }) => kind);
  const bottoms = Array.from({ length: columns }, () => gap);
  const placed: string[] = [];
  for (const [index, kind] of kinds.entries()) {
    // The last ones are dark, so that both themes are seen.
    const theme = index < kinds.length - 4 ? 'light' : 'dark';
    const series = kind.startsWith('second-series') ? '&series=micro' : '';
    const query = `study=${loaded.studyId}&width=${width}&theme=${theme}${series}`;
    const svg = (
      await loaded.started.request.get(`/v1/figures/${kind}/figure.svg?${query}`).buffer(true)
    ).body.toString();
    const column = bottoms.indexOf(Math.min(...bottoms));
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    const [x, y] = [gap + column * (width + gap), bottoms[column]!];
    placed.push(svg.replace('<svg ', `<svg x="${x}" y="${y}" `));
    bottoms[column] = y + height + gap;
  }
  await loaded.close();
  const size = { width: gap + columns * (width + gap), height: Math.max(...bottoms) };
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="#9aa3ad"/>${placed.join('')}</svg>`;
  const folder = new URL('.', import.meta.url);
  writeFileSync(new URL('contact-sheet.png', folder), await toPng(sheet, { width: size.width, dpi: 72 }));
  writeFileSync(new URL('contact-sheet.json', folder), `${JSON.stringify({ kinds }, null, 2)}\n`);
}

await main();
