/** Expected accuracy of guessing, by how the harness names its tasks: one over the number of choices. */
const chances: [RegExp, number][] = [
  [/^(piqa|winogrande|wsc|wsc273|boolq|rte|qnli|qqp|mrpc|wnli|cb_?|copa|wic|paws)(_|$)/, 1 / 2],
  [/^(arc_|hellaswag|openbookqa|sciq|logiqa|hendrycksTest|mmlu|race|medmcqa)/, 1 / 4],
  [/^(mnli|anli|social_iqa|siqa|cb)(_|$)/, 1 / 3],
  [/^commonsense_qa/, 1 / 5],
];

/** The chance level of a task of lm-evaluation-harness; null where none is known. */
export function lmEvalChance(task: string): number | null {
  return chances.find(([pattern]) => pattern.test(task))?.[1] ?? null;
}

/** The metric that a task is read by: the first of these that it has, else its first. */
export function lmEvalPrimary(metrics: readonly string[]): string {
  const order = ['acc', 'exact_match', 'pct_stereotype', 'f1', 'acc_norm'];
  return order.find((name) => metrics.includes(name)) ?? metrics[0]!;
}
