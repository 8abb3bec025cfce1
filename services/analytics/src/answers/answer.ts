/** What a request is answered with, ready to be sent: `etag` names the bytes. */
export type Answer = { body: Uint8Array<ArrayBuffer>; contentType: string; etag: string };
