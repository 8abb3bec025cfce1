import type { ServiceName } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';
import { createServiceClient, type Client } from './client.ts';

export interface PeerSettings {
  token: string | null;
  peers: Record<string, { service: ServiceName; url: string }>;
}

export interface Peers {
  /** The first configured peer of that service. */
  of<S extends ServiceName>(service: S): Client<S>;
  /** The peer that a request names. Throws a 422 problem for a name that is not configured or another service. */
  named<S extends ServiceName>(name: string, service: S): Client<S>;
  /** Names of the peers of a service, in configured order. */
  names(service: ServiceName): string[];
}

/** Clients of the configured peers, one each, made when first asked for. */
export function createPeers(settings: PeerSettings): Peers {
  const made = new Map<string, Client>();
  const names = (service: ServiceName) =>
    Object.keys(settings.peers).filter((name) => settings.peers[name]?.service === service);

  const named = <S extends ServiceName>(name: string, service: S): Client<S> => {
    const peer = settings.peers[name];
    if (peer?.service !== service) throw unknownPeer(name, service, names(service));
    const client = made.get(name) ?? createServiceClient(service, { url: peer.url, token: settings.token });
    made.set(name, client as Client);
    return client as Client<S>;
  };
  return { names, named, of: (service) => named(names(service)[0] ?? service, service) };
}

function unknownPeer(name: string, service: ServiceName, known: string[]): ProblemError {
  const expected = `one of the configured ${service} peers: ${known.join(', ') || 'none'}`;
  const remedy = 'Name a configured peer, or add this one to AMURO_PEERS and start the service again.';
  return new ProblemError({
    code: 'unknown-peer',
    detail: `peer: expected ${expected}, got "${name}".`,
    errors: [{ field: 'peer', expected, got: JSON.stringify(name), remedy }],
    remedy,
  });
}
