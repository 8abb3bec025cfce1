import type { ServiceName } from '@amuro/contracts';
import type { Peer } from '@amuro/artifacts';
import { unprocessable, type Settings } from '@amuro/http';

/** Where the peer of that name answers. Throws 422 for a name that is not configured or is another service. */
export function peerAddress(settings: Settings, name: string, service: ServiceName, field: string): Peer {
  const peer = settings.peers[name];
  if (peer?.service === service) return { url: peer.url, token: settings.token };
  const known = Object.keys(settings.peers).filter((one) => settings.peers[one]?.service === service);
  throw unprocessable({
    code: 'unknown-peer',
    field,
    expected: `one of the configured ${service} peers: ${known.join(', ') || 'none'}`,
    got: JSON.stringify(name),
    remedy: 'Name a configured peer, or add this one to AMURO_PEERS and start the service again.',
  });
}
