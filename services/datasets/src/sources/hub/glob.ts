/** Whether a path of a repository fits a pattern: `*` is any part of a name, `**` any path, `?` one character. */
export function matchesGlob(path: string, pattern: string): boolean {
  const source = pattern.replaceAll(/\*\*\/?|\*|\?|[\\^$.|+()[\]{}]/g, (part) => {
    if (part.startsWith('**')) return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : `\\${part}`;
  });
  return new RegExp(`^${source}$`).test(path);
}
