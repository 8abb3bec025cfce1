import type { Task } from '@amuro/contracts';
import type { PublishedResult } from '../domain/published/published-result.ts';

type Evaluation = PublishedResult['evaluation'];

/** Number of choices of a task, by its name in lm-evaluation-harness: the first matching pattern decides. */
const choices: [RegExp, number | null][] = [
  // Generated answers, and sets whose questions differ in their number of choices, have no chance level.
  [
    /^(gsm|math_|minerva|hendrycks_math|mmlu_(flan_)?cot|mmlu_flan_n_shot_gen|mmlu_generative|bbh_(cot|zero|few))/,
    null,
  ],
  [/^(truthfulqa|mmlu_pro_plus|headqa|lambada|wikitext|triviaqa|nq_open|squad|drop|coqa|webqs)/, null],
  [/^(leaderboard_)?mmlu_pro(_|$)/, 10],
  [
    /^global_mmlu|^m_mmlu|^(leaderboard_)?mmlu(_|$)|^hendrycksTest|^kmmlu|^cmmlu|^ceval|^arabicmmlu|^tinyMMLU/,
    4,
  ],
  ...leaderboardTasks(),
  [/^(leaderboard_)?gpqa(_|$)/, 4],
  [
    /^(arc_|ai2_arc|tinyArc|hellaswag|tinyHellaswag|kobest_hellaswag|openbookqa|sciq|logiqa|race|swag|prost)/,
    4,
  ],
  [/^(medmcqa|medqa|belebele|wmdp|mutual|qa4mre|agieval_(logiqa|sat|gaokao))/, 4],
  [/^(arc|hellaswag|m_hellaswag|m_arc)_[a-z]{2}$/, 4],
  [/^(commonsense_qa|mathqa|agieval_(aqua|lsat)|fld_logical)/, 5],
  [/^(mnli|anli|xnli|social_iqa|siqa|pubmedqa|snli|cb|sglue_cb|glue_mnli|super_glue_cb)(_|$)/, 3],
  [
    /^(piqa|winogrande|tinyWinogrande|xwinograd|wsc|wsc273|boolq|rte|qnli|qqp|mrpc|wnli|sst2|cola|wic)(_|$)/,
    2,
  ],
  [/^(sglue_|super_glue_|glue_)?(rte|wic|wsc|boolq|copa|multirc|qnli|qqp|mrpc|wnli|sst2|cola)(_|$)/, 2],
  [/^(copa|xcopa|paws|pawsx|storycloze|xstorycloze|multirc|blimp|hendrycks_ethics|ethics|toxigen)(_|$)/, 2],
  [/^(mc_taco|crows_pairs|qasper_bool|kobest_(boolq|copa|wic|sentineg)|boolq-seq2seq)/, 2],
];

/** Tasks of the Open LLM Leaderboard that differ in their number of choices. */
function leaderboardTasks(): [RegExp, number][] {
  const counts: Record<number, string> = {
    2: 'boolean_expressions causal_judgement formal_fallacies hyperbaton navigate snarks sports_understanding web_of_lies',
    3: 'disambiguation_qa logical_deduction_three_objects tracking_shuffled_objects_three_objects',
    4: 'temporal_sequences',
    5: 'logical_deduction_five_objects penguins_in_a_table tracking_shuffled_objects_five_objects',
    6: 'date_understanding movie_recommendation ruin_names salient_translation_error_detection',
    7: 'logical_deduction_seven_objects tracking_shuffled_objects_seven_objects',
    11: 'geometric_shapes',
    18: 'reasoning_about_colored_objects',
    19: 'object_counting',
  };
  const bbh = Object.entries(counts).map(([count, names]): [RegExp, number] => [
    new RegExp(`^(leaderboard_)?bbh_(${names.replaceAll(' ', '|')})$`),
    Number(count),
  ]);
  return [
    ...bbh,
    [/^leaderboard_musr_murder_mysteries$/, 2],
    [/^leaderboard_musr_object_placements$/, 5],
    [/^leaderboard_musr_team_allocation$/, 3],
  ];
}

/** Expected accuracy of guessing on a task of lm-evaluation-harness; null if it is unknown or does not exist. */
export function lmEvalChance(task: string): number | null {
  const count = choices.find(([pattern]) => pattern.test(task))?.[1] ?? null;
  return count === null ? null : 1 / count;
}

/** The primary metric of a task: the first of these that it has, otherwise its first. */
export function lmEvalPrimary(metrics: readonly string[]): string {
  const order = ['acc', 'exact_match', 'pct_stereotype', 'f1', 'acc_norm'];
  return order.find((name) => metrics.includes(name)) ?? metrics[0]!;
}

/** What tasks ask for, by their names; the first matching pattern decides. */
const tasks: readonly [RegExp, Task][] = [
  // Likelihoods of texts, without a question.
  [
    /^(lambada|wikitext|pile_|paloma|c4|blimp|zhoblimp|crows_pairs|simple_cooccurrence_bias|bigbench_crows)/,
    'corpus',
  ],
  [/^(sglue_|super_glue_|glue_|kobest_)?(anli|xnli|snli|mnli|qnli|wnli|rte|cb|axb|axg)(_|$)/, 'inference'],
  [/^(sglue_|super_glue_|glue_)?(mrpc|qqp|paws|pawsx|stsb)(_|$)/, 'paraphrase'],
  [/^(cnn_dailymail|xsum|xlsum|scrolls_(govreport|summscreenfd|qmsum)|tldr)/, 'summary'],
];

/** What a task asks for: decided by its name; otherwise choices if it has an accuracy, and a free answer if not. */
export function lmEvalTask(task: string, metrics: readonly string[]): Pick<Evaluation, 'task' | 'role'> {
  const byName = tasks.find(([pattern]) => pattern.test(task))?.[1];
  if (byName === 'corpus' || metrics.some((name) => languageMetrics.test(name)))
    return { task: 'corpus', role: 'corpus' };
  const isChoice = metrics.some((name) => /^(acc|mc[12]$|mcc$|brier)/.test(name));
  return { task: byName ?? (isChoice ? 'multiple-choice' : 'chat'), role: 'instruction-test' };
}

const languageMetrics = /^(word_perplexity|byte_perplexity|bits_per_byte)$/;
