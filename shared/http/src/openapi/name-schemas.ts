import * as contracts from '@amuro/contracts';
import { z } from 'zod';

/** Names of the schemas that become components of a document, in both directions. */
export class SchemaNames {
  private readonly names = new Map<z.core.$ZodType, string>(contractNames);
  private readonly schemas = new Map<string, z.core.$ZodType>();
  private readonly alternatives = new Map<z.core.$ZodType, string>();
  private readonly visited = new Set<z.core.$ZodType>();

  /** What the alternative of a union is that says nothing of itself. */
  alternativeOf(schema: z.core.$ZodType): string | undefined {
    return this.alternatives.get(schema);
  }

  nameOf(schema: z.core.$ZodType): string | undefined {
    return this.names.get(schema);
  }

  schemaOf(name: string): z.core.$ZodType {
    const schema = this.schemas.get(name);
    if (schema === undefined) throw new Error(`expected a schema named "${name}", found none`);
    return schema;
  }

  /** Names everything in `schema`: shared contracts, schemas with an id, and the alternatives of a named union. */
  add(schema: z.core.$ZodType): void {
    if (this.visited.has(schema)) return;
    this.visited.add(schema);
    const name = this.idOf(schema);
    // A named schema that is described anew where it is used is a copy of the named one.
    const {
      _zod: { parent },
    } = schema;
    if (name === undefined && parent !== undefined && this.idOf(parent) !== undefined) return this.add(parent);
    if (name !== undefined) this.set(schema, name);
    if (schema instanceof z.ZodDiscriminatedUnion) this.addAlternatives(schema, name);
    for (const part of partsOf(schema)) this.add(part);
  }

  private idOf(schema: z.core.$ZodType): string | undefined {
    return this.names.get(schema) ?? z.globalRegistry.get(schema)?.id;
  }

  private addAlternatives(union: z.ZodDiscriminatedUnion, name: string | undefined): void {
    const { discriminator } = union.def;
    if (name === undefined) {
      throw new Error(`expected a name (meta id) for the union by "${discriminator}", found none`);
    }
    for (const option of union.options) {
      const own = this.idOf(option);
      const kinds = kindsOf(option, discriminator);
      this.set(option, own ?? name + kinds.map(pascalCase).join('Or'));
      this.alternatives.set(option, `${name} of the kind ${kinds.map((kind) => `\`${kind}\``).join(' or ')}.`);
    }
  }

  private set(schema: z.core.$ZodType, name: string): void {
    const taken = this.schemas.get(name);
    if (taken !== undefined && taken !== schema) throw new Error(`expected one schema named "${name}", found two`);
    this.names.set(schema, name);
    this.schemas.set(name, schema);
  }
}

/** Shared shapes are named as they are exported: objects, unions of them, enumerations and JSON objects. */
const contractNames = Object.entries<unknown>(contracts)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .filter((entry): entry is [string, z.ZodType] => isNamedKind(entry[1]))
  .map(([name, schema]): [z.core.$ZodType, string] => [schema, name]);

function isNamedKind(value: unknown): boolean {
  return (
    value instanceof z.ZodObject ||
    value instanceof z.ZodDiscriminatedUnion ||
    value instanceof z.ZodEnum ||
    value === contracts.JsonObject
  );
}

/** The values by which a union knows this alternative. */
export function kindsOf(option: unknown, discriminator: string): string[] {
  const kind: unknown = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
  if (kind instanceof z.ZodLiteral) return [...kind.values].map(String);
  return kind instanceof z.ZodEnum ? kind.options.map(String) : [];
}

/** `CheckpointOrigin` of the kind `random-start` is `CheckpointOriginRandomStart`. */
function pascalCase(text: string): string {
  return text.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
}

function partsOf(schema: unknown): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape as z.core.$ZodShape);
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodTuple) return [...schema.def.items];
  if (schema instanceof z.ZodRecord) return [schema.keyType, schema.valueType];
  if (schema instanceof z.ZodUnion) return [...schema.options];
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out];
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return isWrapped ? [schema.unwrap()] : [];
}
