import { setFlagsFromString } from 'node:v8';
import { runService } from '@amuro/http';
import { createApp } from './app.ts';
import { readSourceSettings } from './sources/source-settings.ts';

// Streaming rows produces much garbage and few lasting objects: without these settings V8 would let the garbage grow to several
// times the memory in use before it collects, and would take 16 MB more for new objects.
setFlagsFromString('--heap-growing-percent=50');
setFlagsFromString('--semi-space-growth-factor=1');

await runService({
  service: 'datasets',
  createApp: (deps) => createApp(deps, readSourceSettings(process.env)),
});
