import { TokenizerId } from '@amuro/contracts';
import { addEvents, notFound } from '@amuro/http';
import { eventsOf } from './events-of.ts';
import type { AddRoute } from './route-kit.ts';

const about = {
  path: '/v1/tokenizers/{id}',
  id: TokenizerId,
  name: 'Tokenizer',
  noun: 'a tokenizer',
};

export const addTokenizerEvents: AddRoute = (app, deps) => {
  addEvents(app, about, (id) => {
    if (deps.tokenizers.get(id) === undefined) throw notFound('tokenizer', id);
    return eventsOf(deps, id);
  });
};
