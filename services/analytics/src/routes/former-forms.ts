import { answerFormerForms, type OpenAPIHono } from '@amuro/http';

const json = '';
const rows = { json, csv: '.csv' };

/** The deprecated requests that chose a form by `format`, before each form had a path of its own. */
export function addFormerForms(app: OpenAPIHono): void {
  for (const list of ['measurements', 'comparisons', 'mean-ratios-of-change']) {
    answerFormerForms(app, `/v1/${list}`, rows);
  }
  answerFormerForms(app, '/v1/tables/:kind', { json, csv: '/table.csv' });
  const figure = { svg: '/figure.svg', png: '/figure.png', csv: '/figure.csv', json: '/figure.json' };
  answerFormerForms(app, '/v1/figures/:kind', figure, 'svg');
  const report = { html: '/report.html', json: '/report.json', csv: '/cells.csv' };
  answerFormerForms(app, '/v1/reports/:id', report, 'html');
}
