/** A tokenizer.json of whole words, each word of `words` an entry; every other one is unknown. */
export function wordTokenizer(words: string[]): string {
  const vocab = Object.fromEntries(['[UNK]', '<|endoftext|>', ...words].map((word, id) => [word, id]));
  return JSON.stringify({
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: { type: 'WhitespaceSplit' },
    post_processor: null,
    decoder: null,
    model: { type: 'WordLevel', vocab, unk_token: '[UNK]' },
  });
}
