import type { DrawingElement } from './dom.ts';

/** A plot as a string that stands alone: with its namespace, the bundled font and nothing that asks for more. */
export function finishPlot(plot: DrawingElement): string {
  for (const style of plot.querySelectorAll('style')) style.remove();
  // The whole drawing is one image with a title; labels of its parts would name groups, which have no role.
  for (const group of plot.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  plot.setAttribute('font-family', fontFamily);
  plot.removeAttribute('class');
  return plot.outerHTML;
}

/** The bundled font, and what comes near to it where it is not to be had. */
export const fontFamily = "Inter, 'Helvetica Neue', Arial, sans-serif";
