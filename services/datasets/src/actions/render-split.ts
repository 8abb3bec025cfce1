import { TemplateRefusal } from '../domain/rendering/renderer.ts';
import { Rendered, type Preparation } from './preparation.ts';
import { readSplit, type SplitTally } from './read-split.ts';

/** The rows of a split as they will be written, in order, some at a time; those that cannot be are named in `tally`. */
export async function* renderSplit(
  preparation: Preparation,
  split: string,
  tally: SplitTally,
): AsyncGenerator<Rendered[]> {
  const { mayRefuse } = preparation.renderer;
  for await (const examples of readSplit(preparation, split, tally)) {
    const rendered = examples.map((example) => new Rendered(preparation, example));
    yield mayRefuse ? rendered.filter((one) => isWritten(one, tally)) : rendered;
  }
}

function isWritten(rendered: Rendered, tally: SplitTally): boolean {
  try {
    return rendered.row !== undefined;
  } catch (error) {
    if (!(error instanceof TemplateRefusal)) throw error;
    const detail = `the template cannot write it: ${error.message}`;
    tally.dropped.add({ line: rendered.line, reason: 'refused-by-template', detail });
    return false;
  }
}
