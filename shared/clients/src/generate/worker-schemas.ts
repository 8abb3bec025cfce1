import { WorkerEvent, WorkerRequest } from '@amuro/contracts';
import { z } from 'zod';

/** The worker's protocol as JSON Schema, for workers in other languages: file name → text. */
export function workerSchemas(): Record<string, string> {
  return {
    'worker-request.schema.json': schemaText('A request to the worker, one a line', WorkerRequest, 'input'),
    'worker-event.schema.json': schemaText('An event of the worker, one a line', WorkerEvent, 'output'),
  };
}

function schemaText(title: string, schema: z.ZodType, io: 'input' | 'output'): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
