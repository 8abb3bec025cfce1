export type TemplatePart = { text: string } | { field: string };

/** Splits a template at its `{field}` places. Only the template is parsed: braces in a row's texts stay what they are. */
export function parseTemplate(template: string): TemplatePart[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { field: piece.slice(1, -1) } : { text: piece }));
}
