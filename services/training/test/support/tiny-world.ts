import type { PreparedSetPeer } from './prepared-set-peer.ts';
import type { Answer, StartedTraining } from './start-training.ts';

/** The smallest model that trains: what is tested is the service. */
export const tinyConfig = {
  model_type: 'olmo',
  hidden_size: 16,
  intermediate_size: 32,
  num_hidden_layers: 1,
  num_attention_heads: 2,
  max_position_embeddings: 64,
};

export const tinySentences = Array.from({ length: 60 }, (_, n) => ({
  prompt: `The ${['red', 'blue', 'green'][n % 3]} box number ${n} stands near the ${n % 2 ? 'door' : 'wall'}.`,
  target: n % 2 ? ' door' : ' wall',
}));

/** Trains a tokenizer on a corpus and makes a random start with it. */
export async function makeRandomStart(
  training: Pick<StartedTraining, 'post' | 'settled'>,
  peer: PreparedSetPeer,
): Promise<{ corpus: string; tokenizer: Answer; start: Answer }> {
  const corpus = peer.add('corpus', tinySentences);
  const source = { kind: 'train', preparedSet: { id: corpus, peer: 'datasets' }, vocabularySize: 300 };
  const made = await training.post('/v1/tokenizers', { source }, 'createTokenizer');
  const tokenizer = await training.settled(made.body.links.self);
  const random = { kind: 'random-start', config: tinyConfig, tokenizer: { id: tokenizer.id }, seed: 1 };
  const begun = await training.post('/v1/checkpoints', { source: random }, 'createCheckpoint');
  return { corpus, tokenizer, start: await training.settled(begun.body.links.self) };
}
