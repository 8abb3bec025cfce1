import { setTimeout as delay } from 'node:timers/promises';
import { studiesClient, unwrap } from '@amuro/clients';

/** How a study stands, by its public operations. */
export function studyState(url: string, id: string) {
  const client = studiesClient({ url, token: null });
  const params = { path: { id } };
  const study = () => unwrap(client.GET('/v1/studies/{id}', { params }));
  return {
    study,
    /** What was measured, by spot of the grid: equal texts are equal measurements. */
    measurements: async (): Promise<string[]> => {
      const { items } = await unwrap(client.GET('/v1/studies/{id}/cells', { params }));
      return items.map(({ id: cell, key, measured }) => JSON.stringify({ cell, key, measured })).toSorted();
    },
    /** Waits until a stage has a running step; false if the study was over before. */
    running: async (stage: string): Promise<boolean> => {
      for (;;) {
        const { stages, status } = await study().catch(() => ({ stages: [], status: 'running' }));
        if (stages.some((one) => one.stage === stage && one.running > 0)) return true;
        if (['succeeded', 'failed', 'cancelled'].includes(status)) return false;
        await delay(20);
      }
    },
    over: async () => {
      for (;;) {
        const now = await study().catch(() => null);
        if (now && ['succeeded', 'failed', 'cancelled'].includes(now.status)) return now;
        await delay(200);
      }
    },
  };
}
