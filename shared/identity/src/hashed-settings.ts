import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/** Fields that the first version of a kind of key had: `true` for a whole value, a tree for a value's own fields. */
export interface FirstFields {
  readonly [field: string]: true | FirstFields;
}

/**
 * What of resolved settings enters a key. Fields of the first version are hashed as they are, defaults and nulls
 * included. A field added later is left out while it is absent or at its default, so that adding it changes no key.
 * Fields that the schema does not have are not settings. In a list, the same holds for each item.
 */
export function hashedSettings(settings: unknown, schema: z.ZodType, first: FirstFields): unknown {
  if (Array.isArray(settings)) {
    const { element } = unwrapped(schema) as z.ZodArray<z.ZodType>;
    return settings.map((item) => hashedSettings(item, element, first));
  }
  if (settings === null || typeof settings !== 'object') return settings;
  const { shape } = unwrapped(schema) as z.ZodObject<Record<string, z.ZodType>>;
  const fields = Object.entries(shape).flatMap(([name, field]) => {
    const value = (settings as Record<string, unknown>)[name];
    const known = first[name];
    if (known === undefined && isDeepStrictEqual(value, defaultOf(field))) return [];
    const isWhole = known === undefined || known === true;
    return [[name, isWhole ? value : hashedSettings(value, field, known)]];
  });
  return Object.fromEntries(fields);
}

/** The value that a field takes when it is left out; undefined for a field that is then absent. */
function defaultOf(field: z.ZodType): unknown {
  const { success, data } = field.safeParse(undefined);
  return success ? data : undefined;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return isWrapped ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}
