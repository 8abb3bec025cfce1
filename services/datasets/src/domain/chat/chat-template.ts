import { Environment, Interpreter, parse, tokenize } from '@huggingface/jinja';
import type { Message } from '../rows/example.ts';

/**
 * Stands where a template writes `eos_token`: which text that is, only a tokenizer knows. A noncharacter of Unicode:
 * texts do not hold it.
 */
export const endOfTextMark = '\u{FDD0}';

/** The template with the line ends that Jinja reads: it takes CRLF and CR for LF, where this package keeps them. */
export const withJinjaLineEnds = (source: string): string => source.replace(/\r\n?/g, '\n');

/** Writes a conversation, and, if asked, what opens the assistant's next turn. Throws what the template raises. */
export type ChatTemplate = (messages: readonly Message[], opensNext: boolean) => string;

/**
 * Far beyond any chat template: a request may bring its own, and nested loops would hold up the service. Each expression,
 * statement and turn of a loop is a step. What a step costs, the thread bounds in which templates run.
 */
const steps = { atLeast: 20_000, perMessage: 500 };
const mostItems = 1000;
const mostCharacters = 10_000_000;
const mostListItems = 100_000;

/** Compiles a Jinja chat template as tokenizers carry it. Throws a SyntaxError or Error if it is none. */
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

// The package's declarations import without file endings, so that its classes have no type here.
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

/** Counts all that it gives in one rendering. */
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
};
