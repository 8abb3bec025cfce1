/** One reason to doubt a number. `check` returns what it saw, as a sentence with the numbers, or null. */
export interface Rule<Facts> {
  code: string;
  severity: 'suspect' | 'invalid';
  check: (facts: Facts) => string | null;
}
