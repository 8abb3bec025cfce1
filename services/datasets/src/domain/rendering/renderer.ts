import type { Format, PreparedRow, Protocol, Purpose } from '@amuro/contracts';
import type { Example } from '../rows/example.ts';
import type { TaskDefinition } from '../tasks/task-definition.ts';

/** How the examples of a set are written. */
export interface Rendering {
  purpose: Purpose;
  format: Format;
  protocol: Protocol;
  /** Replaces the template that the task has for this protocol and format. */
  template?: string | undefined;
}

/** Writes examples. The order of members is fixed: the same example gives the same bytes. */
export interface Renderer {
  /** Throws a TemplateRefusal if the template cannot write this example. */
  row(example: Example): PreparedRow;
  /** Whether it may throw one, so that every row has to be tried. */
  mayRefuse: boolean;
  /** One exemplar: prompt, completion and the separator that ends it. */
  exemplar(example: Example): string;
}

export type CreateRenderer = (definition: TaskDefinition, rendering: Rendering) => Renderer;

/** Thrown for an example that a template cannot write. */
export class TemplateRefusal extends Error {
  override name = 'TemplateRefusal';
}

export function templateOf({ task, templates }: TaskDefinition, rendering: Rendering): string {
  const { format, protocol } = rendering;
  const template = rendering.template ?? templates[protocol][format];
  if (template === undefined) throw new Error(`${task}: no template for the format ${format}`);
  return template;
}
