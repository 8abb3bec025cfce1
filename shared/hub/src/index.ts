export { fetchHubFiles } from './fetch-hub-files.ts';
export { createHubClient, type HubClient } from './hub-client.ts';
export { readHubSettings, type HubSettings } from './hub-settings.ts';
export { pathMatcher } from './path-matcher.ts';
export type { HubFile, HubListing, HubRef, HubRepository } from './repository.ts';
