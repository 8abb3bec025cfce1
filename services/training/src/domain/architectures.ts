/** A transformers `model_type` that the worker trains and scores, and where its configuration has the context length. */
export interface Architecture {
  modelType: string;
  contextLengthField: string;
}

/** What the configurations of all of these families mean where they leave the context length out. */
export const defaultContextLength = 2048;

/** One entry for each file of the worker's `models/families`; a contract test compares the two. */
export const architectures: readonly Architecture[] = [
  { modelType: 'bloom', contextLengthField: 'seq_length' },
  { modelType: 'gpt_neox', contextLengthField: 'max_position_embeddings' },
  { modelType: 'llama', contextLengthField: 'max_position_embeddings' },
  { modelType: 'olmo', contextLengthField: 'max_position_embeddings' },
  { modelType: 'olmo2', contextLengthField: 'max_position_embeddings' },
];

export function findArchitecture(modelType: unknown): Architecture | undefined {
  return architectures.find((each) => each.modelType === modelType);
}
