/** The little of the DOM that drawing needs; the services compile without the browser's types. */
export interface DrawingElement {
  ownerDocument: DrawingDocument;
  outerHTML: string;
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
