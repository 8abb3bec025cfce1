import type { FieldError } from '@amuro/contracts';
import { parseTemplate, type TemplatePart } from '../rendering/parse-template.ts';
import type { TaskDefinition } from '../tasks/task-definition.ts';

/**
 * Finds faults in the template of a request, given the columns that its dataset maps; null if there are none. Chat templates are
 * programs: `checkChatTemplate` runs them.
 */
export function checkTemplate(
  template: string,
  definition: TaskDefinition,
  columns: Record<string, unknown>,
): FieldError | null {
  switch (definition.templateLanguage) {
    case 'fields':
      return checkFields(template, definition, columns);
    case 'chat':
      return null;
    case 'none':
      return fault(`no template: the task ${definition.task} uses texts unchanged`, 'one', 'Omit it.');
  }
}

function checkFields(
  template: string,
  { task, fields, target }: TaskDefinition,
  columns: Record<string, unknown>,
): FieldError | null {
  let parts: TemplatePart[];
  try {
    parts = parseTemplate(template);
  } catch (error) {
    return fault('fields in braces, such as {name}', (error as Error).message, 'Write {{ or }} for a brace.');
  }
  const used = parts.flatMap((part) => ('field' in part ? [part.field] : []));
  const possible = Object.keys(fields).filter(
    (field) => field !== target && field !== 'group' && fields[field]!.kind === 'text',
  );
  const mapped = possible.filter((field) => Object.hasOwn(columns, field));
  const known = `{${mapped.join('}, {')}}`;
  if (used.includes(target)) {
    const expected = `the prompt alone: {${target}} is what the model must produce`;
    return fault(
      expected,
      `{${target}} in it`,
      'End the template before it; a space and the target are appended.',
    );
  }
  const wrong = used.find((field) => !mapped.includes(field));
  if (wrong !== undefined) {
    const got = possible.includes(wrong)
      ? `{${wrong}}, which the dataset does not map`
      : `{${wrong}}, which the task ${task} does not have`;
    return fault(`some of ${known}`, got, 'Use these fields, or map the column in the dataset.');
  }
  if (used.length === 0)
    return fault(`at least one of ${known}`, 'none of them', 'Insert the text of the row.');
  if (template.trimEnd() !== template) {
    const got = `${JSON.stringify(template.slice(template.trimEnd().length))} at its end`;
    return fault('a prompt that does not end in white space', got, 'Omit it; a space follows the prompt.');
  }
  return null;
}

function fault(expected: string, got: string, remedy: string): FieldError {
  return { field: 'template', expected, got, remedy };
}
