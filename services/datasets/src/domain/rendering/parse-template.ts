export type TemplatePart = { text: string } | { field: string };

/**
 * Splits a template at its `{field}` placeholders; `{{` and `}}` are braces. Only the template is parsed: braces in a row's texts
 * are kept. Throws a SyntaxError that shows an unmatched brace.
 */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let text = '';
  for (const [piece] of template.matchAll(/\{\{|\}\}|\{\w+\}|[^{}]+|[{}]/gu)) {
    if (piece === '{' || piece === '}') throw new SyntaxError(`"${piece}" without its partner`);
    if (piece === '{{' || piece === '}}') text += piece[0];
    else if (!piece.startsWith('{')) text += piece;
    else {
      if (text !== '') parts.push({ text });
      text = '';
      parts.push({ field: piece.slice(1, -1) });
    }
  }
  return text === '' ? parts : [...parts, { text }];
}
