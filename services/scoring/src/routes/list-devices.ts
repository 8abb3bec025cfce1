import { createRoute, jsonAnswer, ProblemError, z, type OpenAPIHono } from '@amuro/http';
import { Problem } from '@amuro/contracts';
import type { Deps } from '../deps.ts';

const Device = z
  .strictObject({
    name: z.string(),
    uuid: z.string(),
    model: z.string(),
    memoryBytes: z.int().nullable(),
    capability: z.string().nullable(),
  })
  .openapi('Device');

const example: z.output<typeof Device> = {
  name: 'cuda:0',
  uuid: 'GPU-8f0c2f8e-6f0b-4f0e-9a51-0d3b9f0f2c11',
  model: 'NVIDIA A100-SXM4-80GB',
  memoryBytes: 85899345920,
  capability: '8.0',
};

const noWorker = (detail: string) =>
  new ProblemError({
    status: 503,
    code: 'no-worker',
    title: 'No worker can be started',
    detail,
    remedy: 'Run `npm run setup`, or set AMURO_PYTHON to an interpreter that has amuro_gpu.',
  });

const route = createRoute({
  method: 'get',
  path: '/v1/devices',
  operationId: 'listDevices',
  summary: 'Devices that runs may use, as a worker sees them; starts one if none has run yet',
  responses: {
    200: jsonAnswer(z.strictObject({ items: z.array(Device) }), 'The devices', { items: [example] }),
    503: {
      description: 'No worker can be started',
      content: {
        'application/problem+json': {
          schema: Problem,
          example: noWorker('the worker ended with exit code 1').problem,
        },
      },
    },
  },
});

export function addListDevices(app: OpenAPIHono, { pool }: Deps): void {
  app.openapi(route, async (c) => {
    const items = await pool.devices().catch((error: unknown) => {
      throw noWorker(error instanceof Error ? error.message : String(error));
    });
    return c.json({ items }, 200);
  });
}
