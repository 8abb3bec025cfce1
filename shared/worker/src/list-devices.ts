import { Problem } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  ListQuery,
  pageOf,
  pageOfList,
  problemAnswers,
  ProblemError,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { Capacity, Launcher } from './launcher.ts';

const Device = z
  .strictObject({
    name: z.string().describe('Name of the device here, such as `cuda:0`.'),
    uuid: z.string().describe('Identifies the device on its host.'),
    model: z.string().describe('Name of the model.'),
    memoryBytes: z.int().nullable().describe('Its memory, in bytes; null where unknown.'),
    capability: z.string().nullable().describe('CUDA compute capability, such as 8.0; null for a CPU.'),
  })
  .meta({ id: 'Device', description: 'A device that runs may use.' });

const deviceExample: z.output<typeof Device> = {
  name: 'cuda:0',
  uuid: 'GPU-8f0c2f8e-6f0b-4f0e-9a51-0d3b9f0f2c11',
  model: 'NVIDIA A100-SXM4-80GB',
  memoryBytes: 85899345920,
  capability: '8.0',
};

/** Documents the 503 of a route that asks for devices. */
export const noWorkerAnswer = {
  503: {
    description: 'No worker can be started',
    content: {
      'application/problem+json': {
        schema: Problem,
        example: noWorker('the worker ended with exit code 1').problem,
      },
    },
  },
};

const route = createRoute({
  method: 'get',
  path: '/v1/devices',
  operationId: 'listDevices',
  summary: 'List the devices that runs may use',
  description: 'Starts a worker if none has reported its devices yet.',
  tags: ['devices'],
  request: { query: ListQuery },
  responses: {
    200: jsonAnswer(pageOf(Device), 'One page', { items: [deviceExample], nextCursor: null }),
    ...problemAnswers(400),
    ...noWorkerAnswer,
  },
});

/** `GET /v1/devices` of a service that has a launcher. */
export function addListDevices(app: OpenAPIHono, { launcher }: { launcher: Launcher }): void {
  app.openapi(route, async (c) => {
    return c.json(pageOfList(await devicesOf(launcher), c.req.valid('query')), 200);
  });
}

/** The devices that runs may use. Throws 503 where no worker can be started. */
export async function devicesOf(launcher: Pick<Launcher, 'capacity'>): Promise<Capacity['devices']> {
  const { devices } = await launcher.capacity().catch((error: unknown) => {
    throw noWorker(error instanceof Error ? error.message : String(error));
  });
  return devices;
}

function noWorker(detail: string): ProblemError {
  return new ProblemError({
    code: 'no-worker',
    detail,
    remedy: 'Run `npm run setup`, or set AMURO_PYTHON to an interpreter that has amuro_gpu.',
  });
}
