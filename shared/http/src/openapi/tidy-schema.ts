import { isMap, type Json, type JsonMap } from './json.ts';

/** Keywords whose values are data, not schemas. */
const data = new Set(['default', 'example', 'examples', 'enum', 'const']);
/** Keywords whose values are schemas by name. */
const named = new Set(['properties', '$defs']);
const largestInt32 = 2 ** 31 - 1;

/** A JSON Schema from zod as generators of clients want it: sized numbers, plain nulls, and nothing that says nothing. */
export function tidySchema(node: Json): Json {
  if (Array.isArray(node)) return node.map(tidySchema);
  if (!isMap(node)) return node;
  const schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (data.has(key)) return [key, value];
      return [key, named.has(key) ? mapValues(value as JsonMap, tidySchema) : tidySchema(value)];
    }),
  );
  return [singleValue, severalTypes, sizedNumber, plainText, plainTuple, plainRecord, nullable, inOrder].reduce(
    (tidied, tidy) => tidy(tidied),
    schema,
  );
}

/** Generators know `enum` better than `const`. */
function singleValue({ const: value, ...rest }: JsonMap): JsonMap {
  return value === undefined ? rest : { ...rest, enum: [value] };
}

/** Generators know a value of several types as alternatives; of a list of types they know only one and null. */
function severalTypes({ type, ...rest }: JsonMap): JsonMap {
  if (!Array.isArray(type) || type.filter((each) => each !== 'null').length < 2)
    return type === undefined ? rest : { type, ...rest };
  return { ...rest, anyOf: type.map((each) => sizedNumber({ type: each })) };
}

/** int32 where the bounds fit into it, int64 for any other integer, double for any other number. */
function sizedNumber(schema: JsonMap): JsonMap {
  const types = [schema.type].flat();
  if (types.includes('number')) return { ...schema, format: 'double' };
  if (!types.includes('integer')) return schema;
  const { exclusiveMinimum, minimum, maximum, ...rest } = schema;
  const least = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : minimum;
  const isSmall = typeof least === 'number' && typeof maximum === 'number' && maximum <= largestInt32;
  return {
    ...rest,
    ...(isBound(least) && { minimum: least }),
    ...(isBound(maximum) && { maximum }),
    format: isSmall ? 'int32' : 'int64',
  };
}

/** Zod bounds every integer by what a double holds exactly. */
function isBound(limit: Json): boolean {
  return typeof limit === 'number' && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
}

/** Zod also describes times and base64 by long patterns. */
function plainText({ pattern, format, ...schema }: JsonMap): JsonMap {
  if (format === 'date-time') return { ...schema, format };
  if (format === 'base64') return schema;
  return { ...schema, ...(pattern !== undefined && { pattern }), ...(format !== undefined && { format }) };
}

/** Few generators know tuples: a list of so many items of the same type. */
function plainTuple({ prefixItems, items, ...schema }: JsonMap): JsonMap {
  if (!Array.isArray(prefixItems)) return items === undefined ? schema : { ...schema, items };
  const kinds = new Set((prefixItems as JsonMap[]).map(({ type, format }) => JSON.stringify({ type, format })));
  if (kinds.size !== 1) throw new Error(`expected a tuple of one type, found ${[...kinds].join(', ')}`);
  return { ...schema, items: JSON.parse([...kinds].join('')) as Json };
}

function plainRecord({ propertyNames, ...schema }: JsonMap): JsonMap {
  const isAnyText = isMap(propertyNames) && JSON.stringify(propertyNames) === '{"type":"string"}';
  return propertyNames === undefined || isAnyText ? schema : { ...schema, propertyNames };
}

/** Null joins the type of what is described in place; next to a reference it is an alternative. */
function nullable({ anyOf, ...rest }: JsonMap): JsonMap {
  if (!Array.isArray(anyOf)) return rest;
  const [inner, none, ...more] = anyOf as JsonMap[];
  const canJoin = typeof inner?.type === 'string' && inner.enum === undefined;
  const isNullable = none?.type === 'null' && more.length === 0;
  return canJoin && isNullable ? { ...inner, type: [inner.type, 'null'], ...rest } : { ...rest, anyOf };
}

const first = ['$ref', 'type', 'format', 'description'];

/** As a person reads a schema: what it is before its limits. */
function inOrder(schema: JsonMap): JsonMap {
  const head = first.filter((key) => key in schema).map((key) => [key, schema[key]] as const);
  return { ...Object.fromEntries(head), ...schema };
}

function mapValues(map: JsonMap, change: (value: Json) => Json): JsonMap {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
