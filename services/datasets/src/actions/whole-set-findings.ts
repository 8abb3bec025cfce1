import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { writeFileAtomically } from '@amuro/artifacts';
import { Finding, type PreparedSetManifest } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';
import type { TaskPool } from '@amuro/threads';
import { z } from 'zod';
import { wholeSetVersion } from '../domain/findings/whole-set/index.ts';
import type { FoundInWholeSet } from '../threads/find-in-whole-set.ts';
import type { Tasks } from '../threads/tasks.ts';
import { dataPaths, setFiles } from './data-paths.ts';

const Kept = z.strictObject({
  version: z.literal(wholeSetVersion),
  digest: z.string(),
  rows: z.int(),
  findings: z.array(Finding),
});

/** Writes the rows that exemplars of a set are drawn from; returns false if there are none. Throws problems. */
type WritePool = (setId: string, path: string) => Promise<boolean>;

/** Computes the findings that need all rows of a set at once: in a thread, once, on the first request. */
export class WholeSetFindings {
  private readonly dataDir: string;
  private readonly threads: TaskPool<Tasks>;
  private readonly writePool: WritePool;
  private readonly underWay = new Map<string, Promise<FoundInWholeSet>>();

  constructor(dataDir: string, threads: TaskPool<Tasks>, writePool: WritePool) {
    this.dataDir = dataDir;
    this.threads = threads;
    this.writePool = writePool;
  }

  /** Null if it takes longer than `waitSeconds`; the work continues, and a later call finds the result. */
  async find(manifest: PreparedSetManifest, waitSeconds: number): Promise<FoundInWholeSet | null> {
    const kept = await this.read(manifest);
    if (kept !== null) return kept;
    const timer = new AbortController();
    const timeOut = delay(waitSeconds * 1000, null, { signal: timer.signal }).catch(() => null);
    try {
      return await Promise.race([this.begin(manifest), timeOut]);
    } finally {
      timer.abort();
    }
  }

  private begin(manifest: PreparedSetManifest): Promise<FoundInWholeSet> {
    const { id } = manifest;
    const known = this.underWay.get(id);
    if (known !== undefined) return known;
    const work = this.run(manifest).finally(() => this.underWay.delete(id));
    // A waiting request reports the failure; if nobody waits any more, the next call tries again.
    work.catch(() => undefined);
    this.underWay.set(id, work);
    return work;
  }

  private async run(manifest: PreparedSetManifest): Promise<FoundInWholeSet> {
    const { id, digest } = manifest;
    const path = dataPaths.findings(this.dataDir, id);
    await mkdir(dirname(path), { recursive: true });
    const found = await this.withPool(id, `${path}.pool.jsonl`, (poolFile) =>
      this.findInRows(manifest, poolFile),
    );
    const kept: z.infer<typeof Kept> = { version: wholeSetVersion, digest, ...found };
    await writeFileAtomically(path, JSON.stringify(kept));
    return found;
  }

  private findInRows(
    { id, disjointFrom, exemplars }: PreparedSetManifest,
    poolFile: string | null,
  ): Promise<FoundInWholeSet> {
    const rowsFile = (set: string) => join(dataPaths.preparedSet(this.dataDir, set), setFiles.rows);
    return this.threads.run('findInWholeSet', {
      rowsFile: rowsFile(id),
      others: disjointFrom.map((other) => ({
        name: `${other.datasetName} (${other.id})`,
        rowsFile: rowsFile(other.id),
      })),
      poolFile,
      exemplars: exemplars.map(({ rowId, text }) => ({ rowId, text })),
    });
  }

  /** The pool is not part of the set and is read again. If it cannot be read, the other rows are compared without it. */
  private async withPool(
    id: string,
    path: string,
    find: (poolFile: string | null) => Promise<FoundInWholeSet>,
  ): Promise<FoundInWholeSet> {
    try {
      const pool = await this.writePool(id, path).catch(poolUnknown);
      const { findings, rows } = await find(pool === true ? path : null);
      return { rows, findings: typeof pool === 'boolean' ? findings : [...findings, pool] };
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Earlier findings for exactly these rows and rules. */
  private async read({ id, digest }: PreparedSetManifest): Promise<FoundInWholeSet | null> {
    const text = await readFile(dataPaths.findings(this.dataDir, id), 'utf8').catch(() => null);
    if (text === null) return null;
    const kept = Kept.safeParse(JSON.parse(text)).data;
    if (kept === undefined || kept.digest !== digest) return null;
    return { findings: kept.findings, rows: kept.rows };
  }
}

function poolUnknown(error: unknown): Finding {
  if (!(error instanceof ProblemError)) throw error;
  return {
    code: 'near-pool-overlap',
    severity: 'info',
    count: 0,
    message: `the rows of the pool were not compared: ${error.message}`,
    remedy: 'Restore the source of the pool, or register and prepare again',
    examples: [],
  };
}
