import type { Preprocessor } from '../rows/example.ts';

/** HellaSwag as OLMES reads it: the activity, the context and the opening of the endings as one text, without WikiHow's marks. */
export const hellaswag: Preprocessor = ({ texts, lists }) => {
  const { subject = '', question = '', opening = '' } = texts;
  const activity = subject === '' ? '' : `${subject}: `;
  const text = withoutMarks(`${activity}${question} ${capitalised(opening)}`);
  const choices = lists.choices?.map(withoutMarks) ?? [];
  return { texts: { ...texts, question: text }, lists: { ...lists, choices } };
};

function withoutMarks(text: string): string {
  return text
    .trim()
    .replaceAll(/\.? \[title\]/g, '. ')
    .replaceAll(/\[.*?\]/g, '')
    .replaceAll('  ', ' ');
}

/** Python's `capitalize`: the first character in upper case, all others in lower case. */
function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('').toLowerCase();
}
