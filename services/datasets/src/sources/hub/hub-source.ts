import type { HubPin, HubSource } from '@amuro/contracts';
import { canonicalJson, sha256 } from '@amuro/identity';
import { readerFor } from '../../readers/file-format.ts';
import { lastLine, movedBy } from '../../readers/chunk.ts';
import type { Chunks, RowsFile } from '../../readers/source-row.ts';
import type { SourceContext, SourceKind } from '../source-kind.ts';
import { repositoryOf, resolveHubSplit } from './resolve-hub-split.ts';

/**
 * A split of a dataset on a Hugging Face hub. Opening it sends no request: the request itself identifies the rows, and a revision
 * that is not a commit is looked up and pinned when the rows are first needed.
 */
export const hubSource: SourceKind<'hub'> = {
  describe: ({ repository, configuration, split, revision }) =>
    `${[repository, configuration, split].filter((part) => part !== null).join(' ')} at ${revision}`,
  async open(source, { known }, context) {
    const { verified: _, ...identity } = source;
    return {
      digest: sha256(canonicalJson(identity)),
      bytes: known?.pin === undefined ? null : totalBytes(known.pin.files),
      foreign: false,
      async pin() {
        const { pin, classNames } = await resolveHubSplit(context.hub, source, context.signal);
        return { pin, source: { ...source, revision: pin.commit, verified: true }, classNames };
      },
      classNames: async () => new Map(),
      describeEmpty: async () => 'files without rows',
      chunks: (columns, onClassNames) => chunksOf(source, known?.pin, { columns, onClassNames }, context),
    };
  },
};

async function* chunksOf(
  source: HubSource,
  known: HubPin | undefined,
  asked: Omit<RowsFile, 'path'>,
  { hub, signal, onDownload }: SourceContext,
): Chunks {
  const { commit, files } = known ?? (await resolveHubSplit(hub, source, signal)).pin;
  const total = totalBytes(files);
  let before = 0;
  let here = 0;
  for (const file of files) {
    const onBytes = (bytes: number) => onDownload?.({ done: here + bytes, total });
    const path = await hub.fetch(repositoryOf(source), commit, file, { signal, onBytes });
    here += file.bytes ?? 0;
    let last = before;
    for await (const chunk of readerFor(file.path)!({ path, ...asked })) {
      const moved = movedBy(chunk, before);
      last = lastLine(moved) ?? last;
      yield moved;
    }
    before = last;
  }
}

function totalBytes(files: HubPin['files']): number | null {
  return files.reduce<number | null>(
    (sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes),
    0,
  );
}
