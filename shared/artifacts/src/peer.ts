/** Where a peer service answers, and the bearer token it wants. */
export interface Peer {
  url: string;
  token: string | null;
}
