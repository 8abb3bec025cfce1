import { refuse } from './refusal.ts';

/** A file to read: its bytes, and what the request says about it. */
export interface SourceFile {
  name: string;
  /** sha256 of the bytes. */
  digest: string;
  bytes: Uint8Array;
  /** Step of the checkpoint that it measures, if neither name nor content states it. */
  step: number | null;
}

/** The text of a file; a file that is not UTF-8 is refused. */
export function textOf({ name, bytes }: SourceFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(name, 'the file', 'text in UTF-8', 'other bytes');
  }
}
