import { BlockList, isIP } from 'node:net';

/** The addresses of proxies. Throws an Error where one is neither an address nor a network such as 10.0.0.0/8. */
export function proxyList(proxies: readonly string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [, address = '', bits] = /^([^/]+)(?:\/(\d+))?$/.exec(proxy) ?? [];
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
