import { ProblemError } from './problem-error.ts';

/** More than any JSON answer of a service has; rows and files are streamed. */
const mostAnswerBytes = 64 * 1024 * 1024;

/** The text of a peer's answer. Throws a `peer-failed` once it is longer than `mostBytes`, without reading on. */
export async function boundedText(answer: Response, mostBytes = mostAnswerBytes): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes)
      throw new ProblemError({
        code: 'peer-failed',
        detail: `${answer.url} answered with more than ${mostBytes} bytes of JSON.`,
        remedy: 'Check that this is the address of a service of Amuro.',
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
