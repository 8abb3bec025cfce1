import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { unwrap, type Client } from '@amuro/clients';
import type { StudyShape } from '../domain/study-shapes.ts';
import type { CommandContext } from './command-context.ts';

const reportFiles = {
  'report.html': 'report.html',
  'cells.csv': 'results.csv',
  'report.json': 'results.json',
};
const figureFormats = ['svg', 'png'] as const;

/** Writes a study's report, its data and each figure that it has data for; returns the paths, the report first. */
export async function writeReport(
  { peers, workingDirectory }: Pick<CommandContext, 'peers' | 'workingDirectory'>,
  study: Pick<StudyShape, 'id'>,
  directory: string,
): Promise<string[]> {
  const target = resolve(workingDirectory, directory);
  await mkdir(join(target, 'figures'), { recursive: true });
  const analytics = peers.of('analytics');
  const written: string[] = [];
  const save = async (name: string, url: string) => {
    const path = join(target, name);
    await writeFile(path, await download(analytics, url));
    written.push(path);
  };
  for (const [file, name] of Object.entries(reportFiles)) {
    await save(name, `/v1/reports/${study.id}/${file}`);
  }
  const { items } = await unwrap(analytics.GET('/v1/figures'));
  for (const { kind } of items) {
    for (const format of figureFormats) {
      await save(
        join('figures', `${kind}.${format}`),
        `/v1/figures/${kind}/figure.${format}?study=${study.id}`,
      );
    }
  }
  return written;
}

async function download(client: Client<'analytics'>, path: string): Promise<Uint8Array> {
  const response = await fetch(`${client.url}${path}`, { headers: client.headers });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.ok) return bytes;
  throw new Error(
    `${client.url}${path} answered ${response.status}: ${new TextDecoder().decode(bytes).slice(0, 500)}`,
  );
}
