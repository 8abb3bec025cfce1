import { createWriteStream } from 'node:fs';

/** Writes JSON Lines of {document, summary} that all differ, about as many bytes as asked for; gives the number of rows. */
export async function writeSummaryRows(
  path: string,
  { bytes, charactersPerRow }: { bytes: number; charactersPerRow: number },
): Promise<number> {
  const out = createWriteStream(path);
  const filler = 'so it was said again and again by those who were there that day '.repeat(200);
  let rows = 0;
  for (let written = 0; written < bytes; rows += 1) {
    const start = rows % 997;
    const document = `Report ${rows}: ${filler.slice(start, start + charactersPerRow - 80)}`;
    const line = `${JSON.stringify({ document, summary: `Summary ${rows}.` })}\n`;
    written += line.length;
    // A line at a time that waits for the disk: this process must stay small too.
    if (!out.write(line)) await new Promise<void>((resolve) => out.once('drain', resolve));
  }
  await new Promise<void>((resolve) => out.end(resolve));
  return rows;
}
