/** A name as others write it (`EleutherAI/pythia-1b`) as a name here: its last part, other characters as `-`. */
export function toName(text: string): string {
  const last = text.split('/').filter(Boolean).at(-1) ?? '';
  const name = last.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[._-]+/, '');
  return name.slice(0, 100);
}
