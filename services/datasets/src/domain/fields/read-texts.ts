import { shown, type FieldReader } from './field-kind.ts';
import { readText } from './read-text.ts';

/** A list of texts, all of them present. */
export const readTexts: FieldReader<string[]> = (raw, context) => {
  if (raw === undefined || raw === null) {
    const detail = `${context.field}: column ${context.column} has no value`;
    return { drop: { reason: 'missing-field', detail } };
  }
  if (!Array.isArray(raw)) {
    return {
      drop: { reason: 'not-text', detail: `${context.field}: expected a list of texts, got ${shown(raw)}` },
    };
  }
  const texts: string[] = [];
  for (const item of raw) {
    const result = readText(item, context);
    if ('drop' in result) return result;
    texts.push(result.value);
  }
  return { value: texts };
};
