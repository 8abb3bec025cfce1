import { readFileSync } from 'node:fs';

const services = new URL('../../../services/', import.meta.url);

/** What Node is given to start a service from the root of the repository: as `npm start` does it. */
export function startArguments(service: string): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL(`${service}/package.json`, services), 'utf8')) as {
    scripts: { start: string };
  };
  const [, ...args] = scripts.start.split(' ');
  return args.map((arg) => (arg.startsWith('dist/') ? `services/${service}/${arg}` : arg));
}
