import type { Label, PreparedRow, PreparedSetSettings } from '@amuro/contracts';
import type { JobContext } from '@amuro/jobs';
import { comparisonKey } from '../domain/comparison-key.ts';
import type { Example } from '../domain/example.ts';
import { preprocessors } from '../domain/preprocess/index.ts';
import type { Renderer } from '../domain/rendering/renderer.ts';
import type { DatasetRow } from '../store/dataset-store.ts';
import type { Deps } from './deps.ts';

/** What the steps of one preparation share. */
export interface Preparation {
  deps: Pick<Deps, 'store' | 'sources' | 'dataDir' | 'sharedDir' | 'now'>;
  dataset: DatasetRow;
  renderer: Renderer;
  settings: PreparedSetSettings;
  labels: Label[];
  context: Pick<JobContext, 'signal' | 'progress'>;
}

/** An example as it will be written, with the key by which its text is compared; each is made when it is first needed. */
export class Rendered {
  private readonly preparation: Preparation;
  private readonly found: Example;
  private readonly made: { example?: Example; row?: PreparedRow; comparison?: string | null } = {};

  constructor(preparation: Preparation, found: Example) {
    this.preparation = preparation;
    this.found = found;
  }

  get rowId(): string {
    return this.found.rowId;
  }

  get line(): number {
    return this.found.line;
  }

  get example(): Example {
    const { preprocess } = this.preparation.dataset.spec;
    if (preprocess === undefined) return this.found;
    return (this.made.example ??= { ...this.found, ...preprocessors[preprocess](this.found) });
  }

  /** Throws a TemplateRefusal where the template cannot write the example. */
  get row(): PreparedRow {
    return (this.made.row ??= this.preparation.renderer.row(this.example));
  }

  get comparison(): string | null {
    if (this.made.comparison === undefined) this.made.comparison = comparisonKey(this.row);
    return this.made.comparison;
  }
}
