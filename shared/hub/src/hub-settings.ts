import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** How the Hugging Face hub is reached: the settings of its own libraries. */
export interface HubSettings {
  endpoint: string;
  token: string | null;
  /** Cache in the hub's own layout, shared with its libraries. */
  cacheDir: string;
  /** Use only the cache; no request leaves this host. */
  offline: boolean;
  /** Pause before the first repeat of a request; it doubles with each further one. */
  firstPauseMs: number;
}

type Env = Record<string, string | undefined>;

/** Reads `HF_ENDPOINT`, `HF_TOKEN` (or the file that a log-in left), `HF_HOME`, `HF_HUB_CACHE`, `HF_HUB_OFFLINE`. */
export function readHubSettings(env: Env): HubSettings {
  const home = env.HF_HOME || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'huggingface');
  return {
    endpoint: endpointOf(env.HF_ENDPOINT || 'https://huggingface.co'),
    token: env.HF_TOKEN?.trim() || savedToken(env.HF_TOKEN_PATH || join(home, 'token')),
    cacheDir: env.HF_HUB_CACHE || join(home, 'hub'),
    offline: /^(1|true|yes|on)$/i.test(env.HF_HUB_OFFLINE ?? ''),
    firstPauseMs: 500,
  };
}

function endpointOf(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '');
  throw new Error(`HF_ENDPOINT is "${text}": give an address such as https://huggingface.co.`);
}

function savedToken(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
