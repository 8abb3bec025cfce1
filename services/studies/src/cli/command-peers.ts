import { createPeers, type Peers } from '@amuro/clients';
import { readSettings } from '@amuro/http';

/** Clients of the services that the command talks to: those of AMURO_PEERS, else the ones on loopback. */
export function commandPeers(env: NodeJS.ProcessEnv): Peers {
  return createPeers(readSettings('studies', env));
}
