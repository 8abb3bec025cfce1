import { Environment, Interpreter, parse, tokenize } from '@huggingface/jinja';
import type { Message } from './message.ts';

/**
 * Stands where a template writes `eos_token`: which text that is, only a tokenizer knows. A noncharacter of Unicode:
 * texts do not hold it.
 */
export const endOfTextMark = '\u{FDD0}';

/** Writes a conversation, and, if asked, what opens the assistant's next turn. Throws what the template raises. */
export type ChatTemplate = (messages: readonly Message[], opensNext: boolean) => string;

/** Far beyond any chat template: a request may bring its own, and nested loops would hold up the service. */
const mostSteps = 200_000;
const longestRange = 1_000;

/** Compiles a Jinja chat template as tokenizers carry it. Throws a SyntaxError or Error if it is none. */
export function compileChatTemplate(source: string): ChatTemplate {
  const program = parse(tokenize(source, { lstrip_blocks: true, trim_blocks: true }));
  return (messages, opensNext) => {
    const environment = new Environment();
    for (const [name, value] of Object.entries(globals)) environment.set(name, value);
    environment.set('messages', messages);
    environment.set('add_generation_prompt', opensNext);
    return new BoundedInterpreter(environment).run(program).value;
  };
}

interface Interpretation {
  evaluate(statement: unknown, environment: unknown): unknown;
  run(program: unknown): { value: string };
}

// The package's declarations import without file endings, so that its classes have no type here.
class BoundedInterpreter extends (Interpreter as new (environment: unknown) => Interpretation) {
  private steps = 0;

  override evaluate(statement: unknown, environment: unknown): unknown {
    this.steps += 1;
    if (this.steps > mostSteps) throw new Error(`expected at most ${mostSteps} steps, got more`);
    return super.evaluate(statement, environment);
  }
}

/** No `strftime_now`: the same rows give the same bytes on any day. BOS is for the tokenizer to add. */
const globals = {
  true: true,
  false: false,
  none: null,
  True: true,
  False: false,
  None: null,
  bos_token: '',
  eos_token: endOfTextMark,
  raise_exception: (message: string) => {
    throw new Error(message);
  },
  range: (first: number, end?: number, step = 1) => {
    const [from, to] = end === undefined ? [0, first] : [first, end];
    const length = Math.max(0, Math.ceil((to - from) / step));
    if (!(length <= longestRange)) throw new Error(`range: expected at most ${longestRange} items`);
    return Array.from({ length }, (_, index) => from + index * step);
  },
};
