/** What is expected and what to send instead, as the one message that a schema may give. */
export function hint(expected: string, remedy: string): string {
  return `${expected}\n${remedy}`;
}

/** The parts of a message that `hint` made; null for any other one. */
export function readHint(message: string): { expected: string; remedy: string } | null {
  const [expected, remedy] = message.split('\n');
  return expected === undefined || remedy === undefined ? null : { expected, remedy };
}
