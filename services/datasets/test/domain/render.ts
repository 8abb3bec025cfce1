import type { PreparedRow } from '@amuro/contracts';
import type { Example } from '../../src/domain/rows/example.ts';
import { createRenderer } from '../../src/domain/rendering/create-renderer.ts';
import type { Rendering } from '../../src/domain/rendering/renderer.ts';
import type { TaskDefinition } from '../../src/domain/tasks/task-definition.ts';

export function renderRow(definition: TaskDefinition, example: Example, rendering: Rendering): PreparedRow {
  return createRenderer(definition, rendering).row(example);
}

export function renderExemplar(definition: TaskDefinition, example: Example, rendering: Rendering): string {
  return createRenderer(definition, rendering).exemplar(example);
}
