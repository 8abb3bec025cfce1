import { textWidth } from './text-width.ts';

/**
 * Breaks a text into lines no wider than `width` CSS pixels: at spaces, and a word that is wider alone after its last sign
 * that fits, preferably one that joins parts of a name.
 */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).flatMap((word) => partsOf(word, fontSize, width));
  for (const { part: word, glued } of words) {
    const longer = line === '' ? word : `${line}${glued ? '' : ' '}${word}`;
    if (line !== '' && textWidth(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

interface Part {
  part: string;
  glued: boolean;
}

/** A word that fits as it is; another in pieces, each glued to the one before. */
function partsOf(word: string, fontSize: number, width: number): Part[] {
  const parts: Part[] = [];
  let rest = word;
  while (textWidth(rest, fontSize) > width && rest.length > 1) {
    let fits = 1;
    while (textWidth(rest.slice(0, fits + 1), fontSize) <= width) fits += 1;
    const joint = rest.slice(0, fits).search(/[_.,:/-][^_.,:/-]*$/) + 1;
    const length = joint > fits / 3 ? joint : fits;
    parts.push({ part: rest.slice(0, length), glued: parts.length > 0 });
    rest = rest.slice(length);
  }
  return [...parts, { part: rest, glued: parts.length > 0 }];
}
