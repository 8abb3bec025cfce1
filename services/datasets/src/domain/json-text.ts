/** What JSON writes between quotes as it is. */
const plain = /^[ !#-[\]-~]*$/;

/** JSON of a text, as JSON.stringify gives it; most texts need no look at each character beyond this one. */
export function jsonText(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}
