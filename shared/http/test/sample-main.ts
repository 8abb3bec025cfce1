import { runService } from '../src/index.ts';
import { sampleApp } from './sample-app.ts';

// Started as a process of its own by run-service.test.ts.
await runService({
  service: 'datasets',
  createApp: ({ settings, logger }) => ({
    app: sampleApp(settings).app,
    close: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      logger.info('work put away');
    },
  }),
});
