import { textRule } from './text-rule.ts';

// C0 except tab and line ends, delete, and invisible characters: zero-width and direction marks, soft hyphens.
// oxlint-disable-next-line no-control-regex -- they are what is searched for
const invisible = /[\0-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Characters that are invisible to people and visible to every tokenizer. */
export const controlCharacters = textRule({
  code: 'control-characters',
  severity: 'info',
  find(text) {
    const found = invisible.exec(text);
    return found && `${codePoint(found[0])} at character ${found.index + 1}`;
  },
  what: 'rows with control or invisible characters in their text',
  remedy: 'Strip them in the source: they are tokens that change what a model sees',
});

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
