import { join } from 'node:path';
import { forgetArtifact, type FetchedArtifact, type Release } from '@amuro/artifacts';
import type { CheckpointManifest } from '@amuro/contracts';
import { badRequest, notFound, type Settings } from '@amuro/http';
import type { HubClient } from '@amuro/hub';
import { fetchCheckpoint } from '../actions/fetch-checkpoint.ts';
import type { Reference } from '../actions/input-manifests.ts';
import { checkpointsNamed, knownCheckpoints } from '../actions/known-checkpoints.ts';

type Brought = FetchedArtifact<CheckpointManifest>;

interface Held {
  peer: string;
  files: Promise<Brought>;
  letGo(): Promise<void>;
}

/** Names may be given to other checkpoints: an answer of a peer is believed for this long. */
const believedMs = 10_000;

/** Files of the models that were asked for last stay on this host. */
const mostHeld = 8;

/** Models by the names that requests give them, and their files on this host. */
export class Models {
  private readonly settings: Settings;
  private readonly hub: HubClient;
  private readonly named = new Map<string, { untilMs: number; found: Promise<Reference> }>();
  private readonly brought = new Map<string, Held>();

  constructor(settings: Settings, hub: HubClient) {
    this.settings = settings;
    this.hub = hub;
  }

  /** The checkpoint that a name means. Throws 404 for none, 400 for several. */
  find(name: string, nowMs: number): Promise<Reference> {
    const known = this.named.get(name);
    if (known && nowMs < known.untilMs) return known.found;
    const found = this.resolve(name);
    this.named.set(name, { untilMs: nowMs + believedMs, found });
    found.catch(() => this.named.delete(name));
    return found;
  }

  /** Its files on this host; `anew` where those that are here turned out to be damaged. */
  async bring(reference: Reference, anew = false): Promise<Brought> {
    const { id } = reference;
    const known = this.brought.get(id);
    const held = known && !anew ? known : this.fetch(reference, known);
    this.brought.delete(id);
    this.brought.set(id, held);
    const [oldest] = this.brought.keys();
    if (this.brought.size > mostHeld && oldest !== undefined) await this.letGo(oldest);
    return held.files;
  }

  /** Lets go of every model. */
  async close(): Promise<void> {
    await Promise.all([...this.brought.keys()].map((id) => this.letGo(id)));
  }

  private fetch(reference: Reference, damaged: Held | undefined): Held {
    const hold = holdOpen();
    const context = {
      signal: new AbortController().signal,
      waiting: () => undefined,
      progress: () => undefined,
      atEnd: hold.atEnd,
    };
    const bring = async () => {
      if (damaged) await forgetArtifact(join(this.settings.dataDir, 'cache'), (await damaged.files).manifest);
      await damaged?.letGo();
      return fetchCheckpoint({ settings: this.settings, hub: this.hub }, reference, context);
    };
    const held = { peer: reference.peer, files: bring(), letGo: hold.letGo };
    held.files.catch(() => {
      if (this.brought.get(reference.id) === held) this.brought.delete(reference.id);
      return held.letGo();
    });
    return held;
  }

  private async letGo(id: string): Promise<void> {
    const held = this.brought.get(id);
    this.brought.delete(id);
    await held?.letGo();
  }

  /** The checkpoint whose tokenizer a request without `model` means: all that are in use, or known, must share it. */
  async onlyTokenizer(): Promise<Reference> {
    const inUse = await Promise.all(
      [...this.brought.values()].map(async ({ peer, files }) => ({ ...(await files).manifest, peer })),
    );
    const known = inUse.length > 0 ? inUse : await knownCheckpoints(this.settings);
    const tokenizers = new Map(
      known.map((each) => [each.files.find(({ path }) => path === 'tokenizer.json')?.sha256, each]),
    );
    const [only] = [...tokenizers.values()];
    if (only !== undefined && tokenizers.size === 1) return { id: only.id, peer: only.peer };
    throw badRequest({
      field: 'model',
      expected: 'the name of a model',
      got: `nothing, and ${inUse.length > 0 ? 'the models in use' : 'the checkpoints of the training peers'} have ${tokenizers.size} tokenizers`,
      remedy: 'Name a model; GET /v1/models lists them.',
    });
  }

  private async resolve(name: string): Promise<Reference> {
    const found = await checkpointsNamed(this.settings, name);
    const [first, second] = found;
    if (first === undefined) throw notFound('model', name, 'GET /v1/models lists the models.');
    if (second === undefined) return first;
    throw badRequest({
      field: 'model',
      expected: 'the name of one checkpoint',
      got: `${JSON.stringify(name)}, which names ${found.map(({ id }) => id).join(', ')}`,
      remedy: 'Name one of them by its id.',
    });
  }
}

/** Collects what lets go of files; what comes after `letGo` is let go of at once. */
function holdOpen() {
  const releases: Release[] = [];
  let isOver = false;
  const letGo = async () => {
    isOver = true;
    for (const release of releases.splice(0)) await release();
  };
  const atEnd = (release: Release) => {
    releases.push(release);
    if (isOver) void letGo();
  };
  return { atEnd, letGo };
}
