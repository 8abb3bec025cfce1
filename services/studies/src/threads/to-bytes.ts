/** JSON as it is sent: written in a thread, and copied from there as bytes. */
export function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
