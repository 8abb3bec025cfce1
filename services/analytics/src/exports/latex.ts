const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '^': '\\textasciicircum{}',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '%': '\\%',
};

/** A name as LaTeX text without commands. */
export function latexText(text: string): string {
  return text.replaceAll(/[\\{}$&#^_~%]/g, (sign) => special[sign]!).replaceAll(/\s+/g, ' ');
}
