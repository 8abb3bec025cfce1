import type { ServiceName } from '@amuro/contracts';

/** The unit sets them: they belong to its directories. */
const ofUnit = new Set(['AMURO_DATA_DIR', 'AMURO_LOCK_DIR']);

/** An `EnvironmentFile` of systemd with the `AMURO_…` variables of `env`. */
export function environmentFile(service: ServiceName, env: NodeJS.ProcessEnv): string {
  const settings = Object.entries(env)
    .filter(([name, value]) => name.startsWith('AMURO_') && value && !ofUnit.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value = '']) => `${name}=${quoted(value)}`);
  return [
    `# Settings of amuro-${service}; the READMEs of shared/http and services/${service} list them.`,
    '# Reaching other hosts takes AMURO_HOST, AMURO_TOKEN and AMURO_PEERS.',
    ...settings,
    '',
  ].join('\n');
}

function quoted(value: string): string {
  return `"${value.replaceAll(/["\\$`]/g, String.raw`\$&`)}"`;
}
