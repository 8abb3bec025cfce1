import { Environment, Interpreter, parse, tokenize } from '@huggingface/jinja';
import type { Message } from '../rows/example.ts';

/**
 * Replaces `eos_token` in a template, since only a tokenizer knows that text. It is a noncharacter of Unicode, which does not
 * occur in texts.
 */
export const endOfTextMark = '\u{FDD0}';

/** The template with the line ends that Jinja sees: Jinja converts CRLF and CR to LF, this package does not. */
export const withJinjaLineEnds = (source: string): string => source.replace(/\r\n?/g, '\n');

/** Writes a conversation and, on request, the opening of the assistant's next turn. Throws what the template raises. */
export type ChatTemplate = (messages: readonly Message[], opensNext: boolean) => string;

/**
 * Far beyond any chat template: a request may contain its own, and nested loops would block the service. Each expression,
 * statement and turn of a loop is a step. The threads in which templates run limit the cost of a step.
 */
const steps = { atLeast: 20_000, perMessage: 500 };
const mostItems = 1000;
const mostCharacters = 10_000_000;
const mostListItems = 100_000;

/** Compiles a Jinja chat template as tokenizers contain it. Throws a SyntaxError or Error for anything else. */
export function compileChatTemplate(source: string): ChatTemplate {
  const program = parse(tokenize(source, { lstrip_blocks: true, trim_blocks: true }));
  return (messages, opensNext) => {
    const environment = new Environment();
    const variables = { ...globals, range: boundedRange(), messages, add_generation_prompt: opensNext };
    for (const [name, value] of Object.entries(variables)) environment.set(name, value);
    const mostSteps = steps.atLeast + steps.perMessage * messages.length;
    return new BoundedInterpreter(environment, mostSteps).run(program).value;
  };
}

interface Interpretation {
  evaluate(statement: unknown, environment: unknown): unknown;
  evaluateBlock(statements: unknown, environment: unknown): unknown;
  run(program: unknown): { value: string };
}

// The package's declarations import without file endings, so its classes have no types here.
class BoundedInterpreter extends (Interpreter as new (environment: unknown) => Interpretation) {
  private left: number;
  private readonly mostSteps: number;

  constructor(environment: unknown, mostSteps: number) {
    super(environment);
    this.left = mostSteps;
    this.mostSteps = mostSteps;
  }

  override evaluate(statement: unknown, environment: unknown): unknown {
    this.step();
    const result = super.evaluate(statement, environment);
    const { value } = result as { value?: unknown };
    if (typeof value === 'string' && value.length > mostCharacters) {
      throw new Error(`expected at most ${mostCharacters} characters, got more`);
    }
    if (Array.isArray(value) && value.length > mostListItems) {
      throw new Error(`expected lists of at most ${mostListItems} items, got a longer one`);
    }
    return result;
  }

  override evaluateBlock(statements: unknown, environment: unknown): unknown {
    this.step();
    return super.evaluateBlock(statements, environment);
  }

  private step(): void {
    this.left -= 1;
    if (this.left < 0) throw new Error(`expected at most ${this.mostSteps} steps, got more`);
  }
}

/** Counts all items that it produces in one rendering. */
function boundedRange() {
  let left = mostItems;
  return (first: number, end?: number, step = 1) => {
    const [from, to] = end === undefined ? [0, first] : [first, end];
    const length = Math.max(0, Math.ceil((to - from) / step));
    if (!(length <= left)) throw new Error(`range: expected at most ${mostItems} items in all`);
    left -= length;
    return Array.from({ length }, (_, index) => from + index * step);
  };
}

/** Without `strftime_now`: the same rows give the same bytes on any day. The tokenizer adds BOS. */
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
};
