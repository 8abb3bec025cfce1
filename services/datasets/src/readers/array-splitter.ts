import { tooLong } from './source-error.ts';

const codes = Object.fromEntries([...'"\\,[]{}'].map((character) => [character, character.codePointAt(0)!]));
const {
  '"': quote,
  '\\': backslash,
  ',': comma,
  '[': openArray,
  ']': closeArray,
  '{': openObject,
  '}': closeObject,
} = codes;

/**
 * Finds the elements of a JSON array that arrives in chunks. It looks only at brackets and quotes: whether an element is JSON is
 * for its parser to decide.
 */
export class ArraySplitter {
  private text = '';
  /** Where the search continues, and where the current element begins. */
  private at = 0;
  private start = 0;
  private depth = 0;
  private inString = false;
  private found = 0;
  state: 'before' | 'inside' | 'after' = 'before';

  /** Texts of the elements that end in this chunk. */
  push(chunk: string): string[] {
    const elements: string[] = [];
    this.text += chunk;
    if (this.state === 'before') this.open();
    while (this.state === 'inside' && this.at < this.text.length) {
      const end = this.step(this.text.charCodeAt(this.at));
      if (end) this.take(elements);
      this.at += 1;
      if (end) this.start = this.at;
    }
    this.text = this.text.slice(this.start);
    this.at -= this.start;
    this.start = 0;
    if (this.text.length > tooLong.characters) throw tooLong.error();
    return elements;
  }

  /** Refuses text that is neither the array nor white space around it. */
  rest(): string {
    return this.state === 'inside' ? '' : this.text.trim();
  }

  private open(): void {
    this.at = this.text.length - this.text.trimStart().length;
    if (this.text.charCodeAt(this.at) !== openArray) return;
    this.state = 'inside';
    this.at += 1;
    this.start = this.at;
  }

  /** Whether an element, or the array, ends with this character. */
  private step(character: number): boolean {
    if (this.inString) {
      if (character === backslash) this.at += 1;
      else if (character === quote) this.inString = false;
      return false;
    }
    if (character === quote) this.inString = true;
    else if (character === openArray || character === openObject) this.depth += 1;
    else if (character === closeObject || (character === closeArray && this.depth > 0)) this.depth -= 1;
    else if (character === closeArray) this.state = 'after';
    return this.state === 'after' || (character === comma && this.depth === 0);
  }

  private take(elements: string[]): void {
    const element = this.text.slice(this.start, this.at);
    const isEmptyArray = this.state === 'after' && this.found === 0 && element.trim() === '';
    if (isEmptyArray) return;
    this.found += 1;
    elements.push(element);
  }
}
