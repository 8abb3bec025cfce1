/** One wrong field of a request: dotted path, what was expected, what came, what to do. */
export interface FieldError {
  field: string;
  expected: string;
  got: string;
  /** One or two sentences in the imperative. */
  remedy: string;
}
