/** Why a checkpoint cannot be used, without the field of the request that names it. */
export interface Refusal {
  code: 'damaged-checkpoint' | 'damaged-weights' | 'unsupported-architecture' | 'unsupported-weights';
  expected: string;
  got: string;
  remedy: string;
}
