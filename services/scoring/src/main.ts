import { runService } from '@amuro/http';
import { createApp } from './app.ts';

await runService({ service: 'scoring', createApp, env: process.env });
