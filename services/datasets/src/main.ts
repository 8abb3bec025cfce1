import { runService } from '@amuro/http';
import { createApp } from './app.ts';
import { readSourceSettings } from './sources/source-settings.ts';

await runService({
  service: 'datasets',
  createApp: (deps) => createApp(deps, readSourceSettings(process.env)),
});
