import { readHubSettings } from '@amuro/hub';
import { runService } from '@amuro/http';
import { scoringApp, usualOptions } from './app.ts';

const createApp = scoringApp(usualOptions, readHubSettings(process.env));
await runService({ service: 'scoring', createApp, env: process.env });
