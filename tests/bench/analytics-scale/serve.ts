// The service in a process of its own, which tells how long its event loop was held up: `serve.ts DIRECTORY SCORING_PEER_URL`.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createApp } from '@amuro/analytics';
import { startApp } from '@amuro/testing';

const [dir = '', url = ''] = process.argv.slice(2);
const service = await startApp(createApp, {
  service: 'analytics',
  dir,
  peers: { scoring: { service: 'scoring', url }, datasets: { service: 'datasets', url } },
});
const delay = monitorEventLoopDelay({ resolution: 1 });

process.on('message', (word) => {
  if (word === 'stop') void service.stop().then(() => process.disconnect());
  if (word === 'watch') {
    delay.reset();
    delay.enable();
    process.send?.('watching');
  }
  if (word === 'tell') {
    delay.disable();
    process.send?.(delay.max / 1e6);
  }
});
process.send?.(service.url);
