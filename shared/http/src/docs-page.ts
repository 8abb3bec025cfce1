import { pagePolicy } from './page-policy.ts';

/** The API of a service, rendered from its own `/openapi.json` without anything from elsewhere. */
export function docsPage(title: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
<header><h1>${title}</h1><p id="about"></p><p><a href="openapi.json">openapi.json</a></p></header>
<main id="operations">Reading /openapi.json …</main>
<script>${script}</script>
</html>
`;
}

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24 }
  details { border: 1px solid #d6dbe1; border-radius: 6px; margin: .5rem 0; padding: .4rem .8rem }
  summary { cursor: pointer }
  code, pre { font: 13px/1.45 ui-monospace, monospace }
  pre { background: #f4f6f8; padding: .6rem; overflow: auto; border-radius: 4px; max-height: 24rem }
  .method { display: inline-block; width: 4.5rem; font-weight: 600; color: #0b5cad }
  td { vertical-align: top; padding: .1rem .8rem .1rem 0 }
  h3 { font-size: 1rem; margin: .8rem 0 .2rem }
`;

/** Everything goes in as text, never as HTML: descriptions may hold what a user wrote. */
const script = `
  const element = (tag, text, ...children) => {
    const made = document.createElement(tag);
    made.textContent = text ?? '';
    made.append(...children);
    return made;
  };
  const block = (title, value) => value === undefined ? [] : [
    element('h3', title),
    element('pre', typeof value === 'string' ? value : JSON.stringify(value, null, 2)),
  ];
  let api = {};
  // Shared parameters and answers stand in the document as references.
  const found = (part) => part?.$ref?.startsWith('#/components/')
    ? part.$ref.split('/').slice(1).reduce((node, name) => node[name], api) : part;
  const table = (title, parts) => parts.length === 0 ? [] : [element('h3', title), element('table', '', ...parts.map((each) =>
    element('tr', '', element('td', '', element('code', each.name)), element('td', each.in + (each.required ? ', required' : '')),
      element('td', each.description))))];
  const contents = (part, title) => Object.entries(part?.content ?? {}).flatMap(([type, { schema, example }]) => [
    ...block(title + ' (' + type + ')', example), ...block('Schema', schema)]);
  const quoted = (text) => "'" + text.replaceAll("'", "'\\\\''") + "'";
  const curl = (method, path, spec, parameters) => {
    const query = parameters.filter((each) => each.in === 'query' && each.required).map((each) => each.name + '={' + each.name + '}').join('&');
    const [type, body] = Object.entries(spec.requestBody?.content ?? {})[0] ?? [];
    const data = type === 'application/json' ? '--json ' + quoted(JSON.stringify(body.example))
      : "-H 'Content-Type: " + type + "' --data-binary @FILE";
    return ['curl', ...(method === 'get' ? [] : ['-X ' + method.toUpperCase()]), quoted(location.href.replace(/\\/docs.*/, '') + path + (query && '?' + query)),
      '-H "Authorization: Bearer $AMURO_TOKEN"', ...(type === undefined ? [] : [data])].join(' ');
  };
  const operation = (path, method, spec) => {
    const summary = element('summary', '', element('span', method.toUpperCase()), element('code', path), element('span', ' ' + (spec.summary ?? '')));
    summary.firstChild.className = 'method';
    const parameters = (spec.parameters ?? []).map(found);
    const answers = Object.entries(spec.responses).flatMap(([status, answer]) =>
      contents(found(answer), status + ' ' + found(answer).description));
    return element('details', '', summary, element('p', spec.description), ...table('Parameters', parameters),
      ...block('curl', curl(method, path, spec, parameters)), ...contents(spec.requestBody, 'Request'), ...answers);
  };
  fetch('openapi.json').then((answer) => answer.json()).then((answer) => {
    api = answer;
    document.getElementById('about').textContent = api.info.description;
    const all = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, spec]) => ({ tag: spec.tags[0], made: operation(path, method, spec) })));
    const operations = api.tags.flatMap(({ name, description }) => [element('h2', name), element('p', description),
      ...all.filter(({ tag }) => tag === name).map(({ made }) => made)]);
    const schemas = Object.entries(api.components?.schemas ?? {}).map(([name, schema]) =>
      element('details', '', element('summary', name), element('p', schema.description), ...block('Schema', schema)));
    document.getElementById('operations').replaceChildren(...operations, element('h2', 'Shared shapes'), ...schemas);
  });
`;

export const docsPolicy = pagePolicy(script);
