import { askPeer } from '@amuro/artifacts';
import { CheckpointId, CheckpointManifest } from '@amuro/contracts';
import type { Settings } from '@amuro/http';
import { z } from 'zod';
import type { Reference } from './input-manifests.ts';
import { peerAddress } from './peer-address.ts';

const Page = z.object({
  items: z.array(z.looseObject({ id: CheckpointId, status: z.string() })),
  nextCursor: z.string().nullable(),
});
const Ready = CheckpointManifest.extend({ createdAt: z.iso.datetime() }).strip();

export type KnownCheckpoint = z.output<typeof Ready> & Reference;

/** Most checkpoints that a list of models names. */
const mostListed = 10_000;

/** Every finished checkpoint of the training peers, by peer. Throws ArtifactError. */
export async function knownCheckpoints(settings: Settings): Promise<KnownCheckpoint[]> {
  const lists = await Promise.all(trainingPeers(settings).map((peer) => checkpointsOf(settings, peer)));
  return lists.flat();
}

/** Checkpoints of the training peers that a name may mean, each once. Throws ArtifactError where a peer fails and none has it. */
export async function checkpointsNamed(settings: Settings, name: string): Promise<Reference[]> {
  const query = `model=${encodeURIComponent(name)}`;
  const answers = await Promise.allSettled(
    trainingPeers(settings).map(async (peer) =>
      (await pageOf(settings, peer, query)).items.map(({ id }) => ({ id, peer })),
    ),
  );
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (found.length === 0 && failed) throw failed.reason;
  return [...new Map(found.toReversed().map((each) => [each.id, each])).values()].toReversed();
}

async function checkpointsOf(settings: Settings, peer: string): Promise<KnownCheckpoint[]> {
  const found: KnownCheckpoint[] = [];
  let cursor: string | null = null;
  do {
    const after = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: z.output<typeof Page> = await pageOf(settings, peer, `limit=1000${after}`);
    for (const item of page.items) {
      if (item.status === 'succeeded') found.push({ ...Ready.parse(item), peer });
    }
    cursor = page.nextCursor;
  } while (cursor !== null && found.length < mostListed);
  return found;
}

async function pageOf(settings: Settings, peer: string, query: string) {
  const address = peerAddress(settings, peer, 'training', 'peer');
  const response = await askPeer(address, `/v1/checkpoints?${query}`);
  return Page.parse(await response.json());
}

function trainingPeers({ peers }: Settings): string[] {
  return Object.keys(peers).filter((name) => peers[name]?.service === 'training');
}
