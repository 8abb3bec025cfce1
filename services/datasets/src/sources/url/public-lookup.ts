import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList } from 'node:net';

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

const inner = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  inner.addSubnet(network, bits, 'ipv4');
  inner.addSubnet(`::ffff:${network}`, 96 + bits, 'ipv6');
}
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  inner.addSubnet(network, bits, 'ipv6');
}

/**
 * Addresses of a name for the connection that is actually made: an allowed name must not lead to a host inside this network. (An
 * address that is itself allowed is not looked up.)
 */
export function publicLookup(name: string, options: LookupOptions, done: Done): void {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, []);
    const refused = addresses.find(({ address, family }) => isPrivateAddress(address, family));
    if (refused !== undefined)
      return done(new Error(`${name} leads to ${refused.address}, inside this network`), []);
    if (options.all) return done(null, addresses);
    const [first] = addresses;
    done(null, first!.address, first!.family);
  });
}

export function isPrivateAddress(address: string, family: number): boolean {
  return inner.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
