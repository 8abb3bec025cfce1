import { readHubSettings } from '@amuro/hub';
import { runService } from '@amuro/http';
import { createApp } from './app.ts';

await runService({
  service: 'training',
  createApp: (deps) => createApp({ ...deps, hub: readHubSettings(process.env) }),
  env: process.env,
});
