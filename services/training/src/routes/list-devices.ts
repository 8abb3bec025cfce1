import { createRoute, jsonAnswer, z } from '@amuro/http';
import type { AddRoute } from './route-kit.ts';

const Device = z
  .strictObject({
    name: z.string(),
    uuid: z.string(),
    model: z.string(),
    memoryBytes: z.int().nullable(),
    /** CUDA compute capability, such as 8.0. */
    capability: z.string().nullable(),
  })
  .openapi('Device');

const example = {
  name: 'cpu:0',
  uuid: 'cpu-0',
  model: 'AMD EPYC 7B13',
  memoryBytes: 25_000_000_000,
  capability: null,
};

const route = createRoute({
  method: 'get',
  path: '/v1/devices',
  operationId: 'listDevices',
  summary: 'List the devices that runs may use; starts a worker if none has told yet',
  tags: ['devices'],
  responses: {
    200: jsonAnswer(z.strictObject({ items: z.array(Device) }), 'The devices', { items: [example] }),
  },
});

export const addListDevices: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => c.json({ items: await deps.pool.devices() }, 200));
};
