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

/** A name as text of LaTeX: nothing in it is a command. */
export function latexText(text: string): string {
  return text.replaceAll(/[\\{}$&#^_~%]/g, (sign) => special[sign]!).replaceAll(/\s+/g, ' ');
}
