import { parseHTML } from 'linkedom';

/** The part of the DOM that drawing needs; the services compile without the browser's types. */
export interface DrawingElement {
  ownerDocument: DrawingDocument;
  outerHTML: string;
  getAttribute: (name: string) => string;
  setAttribute: (name: string, value: string) => void;
  removeAttribute: (name: string) => void;
  append: (...children: unknown[]) => void;
  remove: () => void;
  querySelectorAll: (selector: string) => Iterable<DrawingElement>;
}

export interface DrawingDocument {
  createElementNS: (namespace: string, name: string) => DrawingElement;
  createTextNode: (text: string) => unknown;
}

/** A document to draw in, without a browser. */
export function newDocument(): DrawingDocument {
  // linkedom types its document as the browser's, and the services compile without those types.
  return parseHTML('<!doctype html><html><body></body></html>').document as unknown as DrawingDocument;
}

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

/** A plot as a self-contained string: with its namespace and the bundled font, and without references to other files. */
export function finishPlot(plot: DrawingElement): string {
  for (const style of plot.querySelectorAll('style')) style.remove();
  // The whole drawing is one image with a title; labels of its parts would name groups that have no role.
  for (const group of plot.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  // linkedom does not escape an ampersand in an attribute.
  for (const link of plot.querySelectorAll('a[href]'))
    link.setAttribute('href', link.getAttribute('href').replaceAll('&', '&amp;'));
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  plot.setAttribute('font-family', fontFamily);
  plot.removeAttribute('class');
  // Hundredths of a pixel: more digits are half of the bytes of a mark, and show nowhere.
  return plot.outerHTML.replaceAll(/="(-?\d+\.\d\d)\d{4,}"/g, '="$1"');
}

/** The bundled font, with similar fonts as fallbacks. */
export const fontFamily = "Inter, 'Helvetica Neue', Arial, sans-serif";
