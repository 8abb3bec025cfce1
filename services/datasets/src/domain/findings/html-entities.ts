import { exampleLimit, type FindingRule } from './finding-rule.ts';

const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});/i;

/** Texts with character references that were never decoded. */
export const htmlEntities: FindingRule = {
  code: 'html-entities',
  start() {
    const examples: { line: number; detail: string }[] = [];
    let count = 0;
    return {
      observe({ row }) {
        const found = row.segments.find(
          (segment) => segment.field !== undefined && entity.test(segment.text),
        );
        if (found === undefined) return;
        count += 1;
        if (examples.length < exampleLimit) {
          const [text] = entity.exec(found.text)!;
          examples.push({ line: row.sourceLine, detail: `${found.field}: "${text}"` });
        }
      },
      finish: () =>
        count === 0
          ? null
          : {
              code: 'html-entities',
              severity: 'info',
              count,
              message: `rows with HTML character references in their text: ${count}`,
              remedy: 'Decode them in the source if the model should see plain characters',
              examples,
            },
    };
  },
};
