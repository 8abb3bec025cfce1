import { TemplateRefusal } from '../domain/rendering/renderer.ts';
import { render, type Preparation, type Rendered } from './preparation.ts';
import { readSplit, type SplitTally } from './read-split.ts';

/** The rows of a split as they will be written, in order, as a stream; those that cannot be are named in `tally`. */
export async function* renderSplit(
  preparation: Preparation,
  split: string,
  tally: SplitTally,
): AsyncGenerator<Rendered> {
  for await (const example of readSplit(preparation, split, tally)) {
    const rendered = renderedOrRefused(preparation, example);
    if (rendered instanceof TemplateRefusal) {
      const detail = `the template cannot write it: ${rendered.message}`;
      tally.dropped.push({ line: example.line, reason: 'refused-by-template', detail });
    } else yield rendered;
  }
}

function renderedOrRefused(...[preparation, example]: Parameters<typeof render>): Rendered | TemplateRefusal {
  try {
    return render(preparation, example);
  } catch (error) {
    if (error instanceof TemplateRefusal) return error;
    throw error;
  }
}
