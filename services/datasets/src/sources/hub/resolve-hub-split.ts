import { readFile } from 'node:fs/promises';
import type { HubPin, HubSource } from '@amuro/contracts';
import { FaultError } from '@amuro/http/problems';
import type { HubClient, HubListing, HubRepository } from '@amuro/hub';
import type { ClassNames } from '../../domain/columns/class-names.ts';
import { SourceError } from '../../readers/source-error.ts';
import { pickFiles } from './pick-files.ts';
import { cardClassNames, infosClassNames } from './card-class-names.ts';
import { frontMatterOf, readCard } from './read-card.ts';

/** Revision of the files that the hub itself converted to Parquet: for datasets that otherwise need a script. */
const converted = 'refs/convert/parquet';
/** Limit for a README or a dataset_infos.json. */
const mostBytes = 10_000_000;

/** The files of a split, and the names that its repository has for the numbers of its columns. */
interface ResolvedSplit {
  pin: HubPin;
  classNames: ClassNames;
}

/** The current commit of a source's revision, and the files that contain its split there. Throws SourceError or DownloadError. */
export async function resolveHubSplit(
  hub: HubClient,
  source: HubSource,
  signal?: AbortSignal,
): Promise<ResolvedSplit> {
  const own = await hub.list(repositoryOf(source), source.revision, signal);
  const front = await readFrontMatter(hub, own, source, signal);
  const classNames = await classNamesIn(hub, own, source, front, signal);
  const files = filesIn(own, source, front);
  if (files.length > 0) return { pin: pinOf(source, source.revision, own, files), classNames };
  const other = source.files === undefined ? await listConverted(hub, source, signal) : null;
  const found =
    other === null ? [] : filesIn(other, source, await readFrontMatter(hub, other, source, signal));
  if (other === null || found.length === 0) throw noFiles(source, [...own.files, ...(other?.files ?? [])]);
  return { pin: pinOf(source, converted, other, found), classNames };
}

function filesIn({ files }: HubListing, source: HubSource, frontMatter: unknown): string[] {
  const paths = files.map(({ path }) => path);
  return pickFiles(paths, source, source.files === undefined ? readCard(frontMatter) : []);
}

async function readFrontMatter(
  hub: HubClient,
  listing: HubListing,
  source: HubSource,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const readme = await readSmall(hub, listing, source, 'README.md', signal);
  return readme === null ? null : frontMatterOf(readme);
}

/** From the card, or in older repositories from dataset_infos.json. */
async function classNamesIn(
  hub: HubClient,
  listing: HubListing,
  source: HubSource,
  frontMatter: unknown,
  signal: AbortSignal | undefined,
): Promise<ClassNames> {
  const { configuration } = source;
  const names = cardClassNames(frontMatter, configuration);
  if (names.size > 0) return names;
  const infos = await readSmall(hub, listing, source, 'dataset_infos.json', signal);
  return infos === null ? names : infosClassNames(infos, configuration);
}

/** Text of a file that describes others; null if there is none, or one that is too large. */
async function readSmall(
  hub: HubClient,
  { commit, files }: HubListing,
  source: HubSource,
  name: string,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  const file = files.find(({ path }) => path === name);
  if (file === undefined || (file.bytes ?? 0) > mostBytes) return null;
  const path = await hub.fetch(repositoryOf(source), commit, file, { signal });
  return readFile(path, 'utf8');
}

async function listConverted(hub: HubClient, source: HubSource, signal: AbortSignal | undefined) {
  try {
    return await hub.list(repositoryOf(source), converted, signal);
  } catch (error) {
    if (error instanceof FaultError && ['missing-file', 'offline'].includes(error.fault.code)) return null;
    throw error;
  }
}

export function repositoryOf({ repository }: HubSource): HubRepository {
  return { kind: 'dataset', name: repository };
}

function pinOf(source: HubSource, revision: string, listing: HubListing, paths: readonly string[]): HubPin {
  refuseMixed(source, paths);
  refuseParts(source, paths);
  const files = paths.map((path) => listing.files.find((file) => file.path === path)!);
  return { revision, commit: listing.commit, files };
}

/** Files in several folders belong to several configurations. */
function refuseMixed({ repository, configuration, split, files }: HubSource, paths: readonly string[]): void {
  const folders = new Set(paths.map((path) => path.split('/').slice(0, -1).join('/')));
  if (configuration !== null || files !== undefined || folders.size < 2) return;
  throw new SourceError({
    code: 'missing-file',
    expected: `one configuration of ${repository}`,
    got: `files of the split "${split}" in ${[...folders].slice(0, 20).join(', ')}`,
    remedy: 'Name the configuration, or the files.',
  });
}

/** Offline, only files that were fetched before are known: some parts of a split must not be taken for all of it. */
function refuseParts({ repository, split }: HubSource, paths: readonly string[]): void {
  const counts = new Map<string, { of: number; have: number }>();
  for (const path of paths) {
    const [, stem, of] = /^(.*)-\d+-of-(\d+)\./.exec(path) ?? [];
    if (stem === undefined) continue;
    const count = counts.get(stem) ?? { of: Number(of), have: 0 };
    counts.set(stem, { ...count, have: count.have + 1 });
  }
  const short = [...counts.values()].find(({ of, have }) => have < of);
  if (short === undefined) return;
  throw new SourceError({
    code: 'offline',
    expected: `${short.of} files of the split "${split}" of ${repository}`,
    got: `${short.have}`,
    remedy: 'Start the service once without HF_HUB_OFFLINE, so that the others are fetched.',
  });
}

function noFiles({ repository, configuration, split }: HubSource, files: HubListing['files']): SourceError {
  const present = files.map(({ path }) => path).slice(0, 20);
  const of = configuration === null ? '' : ` of the configuration "${configuration}"`;
  return new SourceError({
    code: 'missing-file',
    expected: `files of the split "${split}"${of} of ${repository} (Parquet, JSON, JSON Lines, CSV or TSV; scripts are not run)`,
    got: present.length === 0 ? 'none' : present.join(', '),
    remedy: 'Name configuration and split as the hub does, or the files themselves in `files`.',
  });
}
