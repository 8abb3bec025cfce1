import { refuse } from './refusal.ts';

/** A name as others write it (`EleutherAI/pythia-1b`) as a name here: its last part, other characters as `-`. */
export function toName(text: string): string {
  const last = text.split('/').filter(Boolean).at(-1) ?? '';
  const name = last.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[._-]+/, '');
  return name.slice(0, 100);
}

/** A field's text as a name. */
export type NameOf = (at: string, field: string, text: unknown) => string;

/** Names of a file's texts; two texts that would get one name are two things, and the later is refused. */
export function distinctNames(file: string): NameOf {
  const seen = new Map<string, string>();
  return (at, field, raw) => {
    const text = String(raw);
    const name = toName(text);
    if (name === '') refuse(file, at, `a ${field} with a letter or digit`, JSON.stringify(text));
    const place = `${field}\n${name}`;
    const before = seen.get(place) ?? text;
    if (before !== text) {
      const expected = `a ${field} whose name is its own (letters, digits, ".", "_" and "-" of its last part count)`;
      refuse(file, at, expected, `${JSON.stringify(text)} beside ${JSON.stringify(before)}, both "${name}"`);
    }
    seen.set(place, text);
    return name;
  };
}
