/** Whether a list of hosts (`data.example`, `10.0.0.5:8080`) names that of a URL; without a port, the usual one is meant. */
export function isAllowedHost(url: URL, hosts: readonly string[]): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '') return false;
  return hosts.some((host) => host.toLowerCase() === url.host);
}
