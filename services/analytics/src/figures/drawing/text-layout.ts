/** Advance widths of Inter Regular for U+0020 to U+007E, in thousandths of the font size. */
const widths = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646,
  593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269,
  571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471,
  456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528,
  327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
];
/** Semi-bold letters are about this much wider. */
const semiBold = 1.03;

/** Width of a text in CSS pixels; characters beyond ASCII count as a minus sign. */
export function textWidth(text: string, fontSize: number, weight: 400 | 600 = 400): number {
  let thousandths = 0;
  for (const character of text) thousandths += widths[character.codePointAt(0)! - 32] ?? 662;
  return (thousandths / 1000) * fontSize * (weight === 600 ? semiBold : 1);
}

/**
 * Breaks a text into lines no wider than `width` CSS pixels, at spaces. A word that is wider by itself is broken after the last
 * character that fits, preferably one that joins parts of a name.
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

/** A word that fits is unchanged; another is broken into pieces, each joined to the one before. */
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
