import { z } from 'zod';
import { isMap, type JsonMap } from './json.ts';
import { kindsOf, SchemaNames } from './name-schemas.ts';
import { tidySchema } from './tidy-schema.ts';

/** What a request may send, or what an answer holds: a field with a default may be left out of the one only. */
export type Direction = 'input' | 'output';

const definitions = '#/$defs/';
const components = '#/components/schemas/';

/** JSON Schemas of zod schemas. Named ones become components, which the others refer to. */
export class SchemaEmitter {
  private readonly names = new SchemaNames();
  private readonly found = new Map<string, JsonMap>();
  private readonly differing = new Map<string, boolean>();

  emit(schema: z.core.$ZodType, direction: Direction): JsonMap {
    this.names.add(schema);
    const { $defs = {}, ...root } = this.convert(schema, direction) as JsonMap & { $defs?: JsonMap };
    for (const [name, definition] of Object.entries($defs)) {
      const component = this.componentName(name, direction);
      if (!this.found.has(component)) this.found.set(component, this.refer(definition as JsonMap, direction));
    }
    return this.refer(root, direction);
  }

  /** What is said of an emitted schema, there or at the component that it refers to. */
  descriptionOf({ description, $ref }: JsonMap): unknown {
    if (description !== undefined || typeof $ref !== 'string') return description;
    return this.found.get($ref.slice(components.length))?.description;
  }

  /** The components so far, those first that others refer to, since some generators of clients need that order. */
  components(): JsonMap {
    const ordered = new Map<string, JsonMap>();
    const visiting = new Set<string>();
    const follow = (name: string): void => {
      const schema = this.found.get(name);
      if (schema === undefined || visiting.has(name)) return;
      visiting.add(name);
      for (const mentioned of mentionedIn(schema)) follow(mentioned);
      ordered.set(name, schema);
    };
    for (const name of [...this.found.keys()].toSorted()) follow(name);
    return Object.fromEntries(ordered);
  }

  private convert(schema: z.core.$ZodType, io: Direction): JsonMap {
    const { $schema: _, ...converted } = z.toJSONSchema(schema, {
      io,
      unrepresentable: 'any',
      metadata: { get: (each: z.core.$ZodType) => this.metadataOf(each) } as typeof z.globalRegistry,
      override: ({ zodSchema, jsonSchema }) => {
        addDiscriminator(zodSchema, jsonSchema as JsonMap);
        if (zodSchema instanceof z.ZodLiteral) jsonSchema.description ??= `Always \`${String(zodSchema.value)}\`.`;
        // What an answer holds is always there: its default concerns requests.
        if (io === 'output') delete jsonSchema.default;
      },
    });
    return tidySchema(converted) as JsonMap;
  }

  private metadataOf(schema: z.core.$ZodType) {
    const id = this.names.nameOf(schema);
    const { id: _, ...own } = z.globalRegistry.get(schema) ?? {};
    const description = own.description ?? this.names.alternativeOf(schema);
    const metadata = { ...own, ...(description !== undefined && { description }) };
    return id === undefined ? metadata : { ...metadata, id };
  }

  /** `Recipe` is whole, as answers hold it; `RecipeInput` is what a request may send, where that differs. */
  private componentName(name: string, direction: Direction): string {
    const isRequest = name.endsWith('Request') || direction === 'output';
    return isRequest || !this.differs(name) ? name : `${name}Input`;
  }

  private differs(name: string): boolean {
    let differs = this.differing.get(name);
    if (differs === undefined) {
      const schema = this.names.schemaOf(name);
      differs =
        JSON.stringify(this.convert(schema, 'input')) !== JSON.stringify(this.convert(schema, 'output'));
      this.differing.set(name, differs);
    }
    return differs;
  }

  /** The same with references to components in place of those to definitions of its own. */
  private refer<T>(node: T, direction: Direction): T {
    const rename = (text: string) =>
      components + this.componentName(text.slice(definitions.length), direction);
    const visit = (part: unknown): unknown => {
      if (Array.isArray(part)) return part.map(visit);
      if (typeof part === 'string') return part.startsWith(definitions) ? rename(part) : part;
      if (!isMap(part)) return part;
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, visit(value)]));
    };
    return visit(node) as T;
  }
}

/** Tells generated clients which field names the alternative. All alternatives are named, so that they are references. */
function addDiscriminator(schema: z.core.$ZodType, json: JsonMap): void {
  if (!(schema instanceof z.ZodDiscriminatedUnion) || json.oneOf === undefined) return;
  const propertyName = schema.def.discriminator;
  const references = json.oneOf as { $ref: string }[];
  const mapping = schema.options.flatMap((option, index) =>
    kindsOf(option, propertyName).map((kind) => [kind, references[index]?.$ref]),
  );
  json.discriminator = { propertyName, mapping: Object.fromEntries(mapping) };
}

/** Names of the components that a part of a document refers to, in order of name. */
function mentionedIn(part: unknown): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (isMap(node)) {
      for (const [key, value] of Object.entries(node)) {
        if (key !== '$ref' || typeof value !== 'string') visit(value);
        else if (value.startsWith(components)) found.add(value.slice(components.length));
      }
    }
  };
  visit(part);
  return [...found].toSorted();
}
