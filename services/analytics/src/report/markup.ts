/** HTML that is inserted into a page without escaping. */
export class Markup {
  constructor(readonly html: string) {}
}

type Content = Markup | string | number | null | readonly Content[];

/** An HTML template: strings and numbers in it are escaped, markup and lists of markup are not, null is nothing. */
export function markup(parts: TemplateStringsArray, ...contents: Content[]): Markup {
  return new Markup(
    parts.map((part, index) => part + (index < contents.length ? write(contents[index]!) : '')).join(''),
  );
}

function write(content: Content): string {
  if (content === null || content === undefined) return '';
  if (content instanceof Markup) return content.html;
  if (Array.isArray(content)) return content.map(write).join('');
  return escapeHtml(String(content));
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character]!);
}
