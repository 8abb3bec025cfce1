/**
 * Colours by role. The first six lines use the palette of Okabe and Ito, which colour-blind readers can distinguish; lighter in
 * the dark theme.
 */
const light = {
  surface: '#ffffff',
  ink: '#1b1f24',
  muted: '#5a6472',
  rule: '#d9dee4',
  base: '#555d68',
  line0: '#0068a8',
  line1: '#c44a00',
  line2: '#00805e',
  line3: '#a8437f',
  line4: '#8f6a00',
  line5: '#2f8fc4',
  line6: '#7a3db8',
  line7: '#5c6b00',
  line8: '#b3202c',
  line9: '#7a4b21',
  good: '#cfe6f5',
  doubt: '#fbe3b3',
  bad: '#f3c3ad',
  none: '#eceff2',
};

const dark: typeof light = {
  surface: '#14171b',
  ink: '#e8ebef',
  muted: '#a3adba',
  rule: '#353c45',
  base: '#b4bdc9',
  line0: '#58b0ea',
  line1: '#f5915a',
  line2: '#3cc99f',
  line3: '#e495c3',
  line4: '#e3b640',
  line5: '#9ad4f7',
  line6: '#c39bf0',
  line7: '#c3cf4d',
  line8: '#ff8088',
  line9: '#c99a6e',
  good: '#173a52',
  doubt: '#54401a',
  bad: '#5c2c1b',
  none: '#242a31',
};

export type ColorRole = keyof typeof light;
export type Theme = 'light' | 'dark';

/** The colour of a role, as drawings name it until a theme is applied. */
export function color(role: ColorRole): string {
  return `var(--${role})`;
}

const lineRoles: ColorRole[] = [
  'line0',
  'line1',
  'line2',
  'line3',
  'line4',
  'line5',
  'line6',
  'line7',
  'line8',
  'line9',
];
export const lineColorCount = lineRoles.length;

/** Colours of lines in order; the eleventh line starts again with the first colour. */
export function lineColor(index: number): string {
  return color(lineRoles[index % lineColorCount]!);
}

/** Replaces colour roles by the colours of a theme, for programs that do not support CSS variables. */
export function applyTheme(svg: string, theme: Theme): string {
  const colors: Record<string, string> = theme === 'dark' ? dark : light;
  return svg.replaceAll(/var\(--([a-z0-9]+)\)/g, (whole, role: string) => colors[role] ?? whole);
}

/** Declarations of a theme's variables, for pages that contain drawings. */
export function themeVariables(theme: Theme): string {
  return Object.entries(theme === 'dark' ? dark : light)
    .map(([role, value]) => `--${role}:${value};`)
    .join('');
}
