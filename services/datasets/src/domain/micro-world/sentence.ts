/** Fills the `{key}` placeholders of a template. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`Template "${template}" wants a value for {${key}}.`);
    return value;
  });
}

/** A clause as a sentence: first letter upper-case, with a full stop. */
export function sentence(clause: string): string {
  return `${clause[0]!.toUpperCase()}${clause.slice(1)}.`;
}

export const passage = (clauses: readonly string[]): string => clauses.map(sentence).join(' ');
