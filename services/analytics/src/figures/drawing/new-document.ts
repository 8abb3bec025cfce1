import { parseHTML } from 'linkedom';
import type { DrawingDocument } from './dom.ts';

/** A document to draw in, without a browser. */
export function newDocument(): DrawingDocument {
  return parseHTML('<!doctype html><html><body></body></html>').document as unknown as DrawingDocument;
}
