export {
  analyticsClient,
  datasetsClient,
  scoringClient,
  studiesClient,
  trainingClient,
  type Client,
} from './client.ts';
export { everyPage } from './every-page.ts';
export { createPeers, type Peers } from './create-peers.ts';
export { PeerProblemError, PeerUnavailableError } from './peer-errors.ts';
export { unwrap } from './unwrap.ts';
