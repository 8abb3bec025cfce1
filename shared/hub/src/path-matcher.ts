import picomatch from 'picomatch';

/**
 * Whether a path of a repository fits one of the patterns: `*` and `?` within a name, `**` for any folders, `[0-9]`,
 * `[!x]`, `{a,b}`. A path always fits itself. Parentheses and a `!` in front are plain characters, as in the hub's own globs.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns
    .filter((pattern) => pattern !== '')
    .map((pattern) => picomatch(withoutExtensions(pattern), { dot: true, posix: true, windows: false }));
  return (path) => patterns.includes(path) || matchers.some((matches) => matches(path));
}

function withoutExtensions(pattern: string): string {
  return pattern.replace(/^!/, String.raw`\!`).replaceAll(/[()|]/g, String.raw`\$&`);
}
