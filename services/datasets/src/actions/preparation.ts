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
  readonly rowId: string;
  readonly line: number;
  private readonly preparation: Preparation;
  private readonly found: Example;
  private madeExample: Example | undefined = undefined;
  private madeRow: PreparedRow | undefined = undefined;
  private madeComparison: string | null | undefined = undefined;

  constructor(preparation: Preparation, found: Example) {
    this.rowId = found.rowId;
    this.line = found.line;
    this.preparation = preparation;
    this.found = found;
  }

  get example(): Example {
    const { preprocess } = this.preparation.dataset.spec;
    if (preprocess === undefined) return this.found;
    return (this.madeExample ??= { ...this.found, ...preprocessors[preprocess](this.found) });
  }

  /** Throws a TemplateRefusal where the template cannot write the example. */
  get row(): PreparedRow {
    return (this.madeRow ??= this.preparation.renderer.row(this.example));
  }

  get comparison(): string | null {
    if (this.madeComparison === undefined) this.madeComparison = comparisonKey(this.row);
    return this.madeComparison;
  }
}
