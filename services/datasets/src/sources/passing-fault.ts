import { SourceError, type SourceFault } from '../readers/source-error.ts';

/** A fault that may pass: the same request may succeed `afterSeconds` later (null: after the usual pause). */
export class PassingFault extends SourceError {
  readonly afterSeconds: number | null;

  constructor(fault: SourceFault, afterSeconds: number | null = null) {
    super(fault);
    this.name = 'PassingFault';
    this.afterSeconds = afterSeconds;
  }
}
