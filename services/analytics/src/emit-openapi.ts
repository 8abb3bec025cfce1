import { emitOpenApi } from '@amuro/http';
import { createApp } from './app.ts';

await emitOpenApi('analytics', createApp);
