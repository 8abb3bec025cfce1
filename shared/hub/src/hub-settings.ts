import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** How the Hugging Face hub is reached: the settings of its own libraries. */
export interface HubSettings {
  endpoint: string;
  token: string | null;
  /** Cache in the hub's own layout, shared with its libraries. */
  cacheDir: string;
  /** Most bytes of what Amuro fetches of models into it; no limit where it is left out. */
  mostBytes?: number | undefined;
  /** Use only the cache; no request leaves this host. */
  offline: boolean;
  /** Pause before the first repeat of a request; it doubles with each further one. */
  firstPauseMs: number;
}

type Env = Record<string, string | undefined>;

/**
 * Reads `HF_ENDPOINT`, `HF_TOKEN` (or the file that a log-in left), `HF_HOME`, `HF_HUB_CACHE`, `HF_HUB_OFFLINE`, and
 * `AMURO_HUB_CACHE_BYTES`.
 */
export function readHubSettings(env: Env): HubSettings {
  const home = env.HF_HOME || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'huggingface');
  return {
    endpoint: endpointOf(env.HF_ENDPOINT || 'https://huggingface.co'),
    token: env.HF_TOKEN?.trim() || savedToken(env.HF_TOKEN_PATH || join(home, 'token')),
    cacheDir: env.HF_HUB_CACHE || join(home, 'hub'),
    mostBytes: bytesOf('AMURO_HUB_CACHE_BYTES', env.AMURO_HUB_CACHE_BYTES),
    offline: /^(1|true|yes|on)$/i.test(env.HF_HUB_OFFLINE ?? ''),
    firstPauseMs: 500,
  };
}

function endpointOf(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '');
  throw new Error(`HF_ENDPOINT is "${text}": give an address such as https://huggingface.co.`);
}

function bytesOf(name: string, text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw new Error(`${name} is "${text}": give a whole number of bytes, such as 100000000000.`);
}

function savedToken(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
