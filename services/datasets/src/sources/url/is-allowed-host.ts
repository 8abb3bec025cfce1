/**
 * Whether a list of hosts (`data.example`, `10.0.0.5:8080`) contains the host of a URL; an entry without a port means the usual
 * one.
 */
export function isAllowedHost(url: URL, hosts: readonly string[]): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '') return false;
  return hosts.some((host) => host.toLowerCase() === url.host);
}
