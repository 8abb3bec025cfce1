import { setFlagsFromString } from 'node:v8';
import { runService } from '@amuro/http';
import { createApp } from './app.ts';
import { readSourceSettings } from './sources/source-settings.ts';

// Rows that stream through leave much garbage and little that stays: without these V8 would let the garbage pile up to
// several times of what is in use before it looks, and take 16 MB more for what is new.
setFlagsFromString('--heap-growing-percent=50');
setFlagsFromString('--semi-space-growth-factor=1');

await runService({
  service: 'datasets',
  createApp: (deps) => createApp(deps, readSourceSettings(process.env)),
});
