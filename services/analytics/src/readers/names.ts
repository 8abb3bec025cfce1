import { refuse } from './source-file.ts';

/** Converts a foreign name (`EleutherAI/pythia-1b`) to a name here: its last part, with other characters as `-`. */
export function toName(text: string): string {
  const last = text.split('/').filter(Boolean).at(-1) ?? '';
  const name = last.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[._-]+/, '');
  return name.slice(0, 100);
}

/** A field's text as a name. */
export type NameOf = (at: string, field: string, text: unknown) => string;

/** Names for a file's texts; if two texts would get the same name they are different things, and the later one is refused. */
export function distinctNames(file: string): NameOf {
  const seen = new Map<string, string>();
  return (at, field, raw) => {
    const text = String(raw);
    const name = toName(text);
    if (name === '') refuse(file, at, `a ${field} with a letter or digit`, JSON.stringify(text));
    const place = `${field}\n${name}`;
    const before = seen.get(place) ?? text;
    if (before !== text) {
      const expected = `a ${field} with a distinct name (letters, digits, ".", "_" and "-" of its last part count)`;
      refuse(file, at, expected, `${JSON.stringify(text)} next to ${JSON.stringify(before)}, both "${name}"`);
    }
    seen.set(place, text);
    return name;
  };
}
