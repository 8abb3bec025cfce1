import { distance } from 'fastest-levenshtein';

/** The known name that a misspelt one most likely meant: fewest edits, at most a third of its length; else null. */
export function nearestName(misspelt: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  // Two letters that changed places are two edits.
  let fewest = Math.max(2, Math.floor(misspelt.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(misspelt.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}
