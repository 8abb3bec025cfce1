import { resolve } from 'node:path';
import { readHubSettings, type HubSettings } from '@amuro/hub';

/** Settings of this service's sources, in addition to those that every service has. */
export interface SourceSettings {
  hub: HubSettings;
  /** Hosts whose URLs may be fetched; none by default. */
  urlHosts: string[];
  /** Folders with a user's own catalogue entries. */
  catalogueDirs: string[];
}

/** Reads `AMURO_URL_HOSTS`, `AMURO_CATALOGUE` and the settings of the Hugging Face hub. Throws an Error that says what to do. */
export function readSourceSettings(env: Record<string, string | undefined>): SourceSettings {
  const hosts = (env.AMURO_URL_HOSTS ?? '').split(',').map((host) => host.trim().toLowerCase());
  const urlHosts = hosts.filter((host) => host !== '');
  const wrong = urlHosts.find(
    (host) =>
      !URL.canParse(`http://${host}`) || new URL(`http://${host}`).pathname !== '/' || host.includes('/'),
  );
  if (wrong !== undefined) {
    throw new Error(
      `AMURO_URL_HOSTS names "${wrong}": give hosts such as data.example or 10.0.0.5:8080, separated by commas.`,
    );
  }
  const base = env.INIT_CWD ?? process.cwd();
  const folders = (env.AMURO_CATALOGUE ?? '').split(':').filter((folder) => folder !== '');
  return {
    hub: readHubSettings(env),
    urlHosts,
    catalogueDirs: folders.map((folder) => resolve(base, folder)),
  };
}
