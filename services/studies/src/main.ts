import { runService } from '@amuro/http';
import { createApp } from './app.ts';

await runService({ service: 'studies', createApp, env: process.env });
