import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/** Fields that the first version of a kind of key had: `true` for a whole value, a tree for a value's own fields. */
export interface FirstFields {
  readonly [field: string]: true | FirstFields;
}

/**
 * What of resolved settings enters a key. Fields of the first version are hashed as they are, defaults and nulls
 * included. A field added later is left out while it is absent or at its default, so that adding it changes no key.
 * Fields that the schema does not have are not settings.
 */
export function hashedSettings(
  settings: object,
  { shape }: z.ZodObject,
  first: FirstFields,
): Record<string, unknown> {
  const values = settings as Record<string, unknown>;
  const fields = Object.entries(shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const known = first[name];
    const value = values[name];
    if (known === undefined && isDeepStrictEqual(value, defaultOf(field))) return [];
    return [[name, typeof known === 'object' ? hashedValue(value, field, known) : value]];
  });
  return Object.fromEntries(fields);
}

/** A value with first fields of its own: an object, or a list of such. */
function hashedValue(value: unknown, schema: z.ZodType, first: FirstFields): unknown {
  const inner = unwrapped(schema);
  if (Array.isArray(value) && inner instanceof z.ZodArray) {
    return value.map((item) => hashedValue(item, inner.element as z.ZodType, first));
  }
  if (value === null || typeof value !== 'object') return value;
  return hashedSettings(value, inner as z.ZodObject, first);
}

/** The semantics version of something that settings name, such as a method; the first is in no key. */
export function laterVersion(name: string, version: number): Record<string, number> {
  return version === 1 ? {} : { [name]: version };
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
