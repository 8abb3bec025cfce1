import type { DrawingDocument, DrawingElement } from './dom.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A new SVG element with attributes; text becomes a text node, so that names need no escaping. */
export function svgElement(
  document: DrawingDocument,
  name: string,
  attributes: Record<string, string | number>,
  ...children: (DrawingElement | string)[]
): DrawingElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  for (const child of children) {
    element.append(typeof child === 'string' ? document.createTextNode(child) : child);
  }
  return element;
}
