/** What a task answers with buffers that are given away on the way out, not copied. */
export class HandedOver<T> {
  readonly output: T;
  readonly given: ArrayBuffer[];

  constructor(output: T, given: ArrayBuffer[]) {
    this.output = output;
    this.given = given;
  }
}
