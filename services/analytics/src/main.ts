import { runService } from '@amuro/http';
import { createApp } from './app.ts';

await runService({ service: 'analytics', createApp });
