export interface MnliRow {
  premise: string;
  hypothesis: string;
  label: number;
  idx: number;
}

const words =
  'the of and to a in that it is was for you on with he as they be at have this from or had by but not what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after called just where most know'.split(
    ' ',
  );

/** Rows as long as MNLI's (premises of about 20 words, hypotheses of 10), each another text, the same at every call. */
export function* mnliRows(count: number): Generator<MnliRow> {
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const sentence = (length: number) => {
    const text = Array.from({ length }, () => words[next(words.length)]).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  for (let idx = 0; idx < count; idx += 1) {
    yield { premise: sentence(5 + next(31)), hypothesis: sentence(4 + next(13)), label: next(3), idx };
  }
}
