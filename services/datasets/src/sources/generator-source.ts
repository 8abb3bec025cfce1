import { canonicalJson, sha256 } from '@amuro/identity';
import { unprocessable } from '@amuro/http/problems';
import { generateMicroWorld } from '../domain/micro-world/generate-micro-world.ts';
import type { Chunks, SourceRow } from '../readers/source-row.ts';
import type { SourceKind } from './source-kind.ts';

/** Raise it when the generator gives other rows for the same request. */
export const generatorVersion = 1;
const rowsAtOnce = 500;

/** Rows of the built-in micro-world. Nothing is generated until the rows are read. */
export const generatorSource: SourceKind<'generator'> = {
  describe: ({ generator, set, rows, seed }) => `${generator} ${set}, ${rows} rows, seed ${seed}`,
  async open(source, { split, field }) {
    const { generator, set, rows, seed } = source;
    const request = { set, split, rows, seed };
    try {
      generateMicroWorld(request).next();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw unprocessable({
        field: `${field}.set`,
        expected: 'a set and split of the generator',
        got: error.message,
        remedy: 'Use a name that the generator knows.',
      });
    }
    return {
      digest: sha256(canonicalJson({ generator, version: generatorVersion, ...request })),
      bytes: null,
      foreign: false,
      classNames: async () => new Map(),
      describeEmpty: async () => 'no rows',
      chunks: () => generated(request),
    };
  },
};

/** Gives other work a turn now and then: generating a corpus takes seconds. */
async function* generated(request: Parameters<typeof generateMicroWorld>[0]): Chunks {
  let line = 0;
  let rows: SourceRow[] = [];
  for (const record of generateMicroWorld(request)) {
    line += 1;
    rows.push({ line, record });
    if (rows.length < rowsAtOnce) continue;
    await new Promise((resolve) => setImmediate(resolve));
    yield { kind: 'rows', rows };
    rows = [];
  }
  yield { kind: 'rows', rows };
}
