import { readFileSync } from 'node:fs';
import { themeVariables } from '../figures/drawing/themes.ts';

const font = (file: string, weight: number) => {
  const data = readFileSync(new URL(`../../fonts/${file}.woff2`, import.meta.url)).toString('base64');
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
};

/** Style of a report: the bundled font, both themes, narrow screens, paper. */
export function reportStyle(): string {
  return `${font('Inter-Regular', 400)}${font('Inter-SemiBold', 600)}
:root{${themeVariables('light')}}
@media (prefers-color-scheme:dark){:root{${themeVariables('dark')}}}
${style}`;
}

const style = `
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--ink);font:16px/1.55 Inter,'Helvetica Neue',Arial,sans-serif}
main{max-width:1060px;margin:0 auto;padding:32px 20px 64px}
h1{font-size:clamp(24px,4.5vw,36px);line-height:1.2;margin:4px 0 12px;text-wrap:balance}
h2{font-size:22px;margin:48px 0 12px;padding-top:12px;border-top:1px solid var(--rule)}
h3{font-size:19px;margin:24px 0 4px}
h4{font-size:17px;margin:16px 0 2px}
h1,h2,h3,h4,b,th,dt{font-weight:600}
p,ul{margin:6px 0}
ul{padding-left:20px}
li{margin:4px 0;overflow-wrap:anywhere}
.kicker,.muted{color:var(--muted);font-size:14px}
.question{font-size:18px;max-width:46em}
.tuning,header{max-width:860px}
.facts{margin:16px 0}
.facts div{display:flex;gap:12px;padding:3px 0}
.facts dt{flex:0 0 112px;color:var(--muted);font-size:14px}
.facts dd{margin:0;overflow-wrap:anywhere;min-width:0}
.doubt{background:var(--doubt);border-radius:3px;padding:0 5px;font-size:12px}
figure{margin:0 0 40px}
figcaption p{color:var(--muted);font-size:14px;max-width:60em}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:14px;margin:8px 0 12px}
.legend span{display:inline-flex;align-items:center;gap:6px}
.panels{display:flex;flex-wrap:wrap;gap:20px}
.panels>div{flex:0 1 var(--panel);min-width:min(100%,340px)}
.panels svg{display:block;width:100%;max-width:var(--panel);height:auto}
.wide{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:14px;margin:6px 0;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding:4px 0}
th,td{padding:4px 12px 4px 0;text-align:left;white-space:nowrap;border-bottom:1px solid var(--rule);vertical-align:top}
thead th{color:var(--muted)}
tbody th{font-weight:400}
.rule th,.rule td{color:var(--muted)}
.words td:last-child,.words th:first-child{white-space:normal;min-width:12em}
.words th.part{font-weight:400;padding-left:2em}
small{color:var(--muted);font-size:12px}
.suspect b,.suspect:not(td){color:var(--line4)}
td.suspect b{text-decoration:underline dotted}
.invalid b,.invalid:not(td){color:var(--line1)}
td.invalid b{text-decoration:line-through}
.none{color:var(--muted)}
code{overflow-wrap:anywhere;font:12px/1.4 ui-monospace,Menlo,Consolas,monospace}
details{margin:6px 0}
summary{cursor:pointer;color:var(--muted);font-size:14px}
@media (max-width:560px){main{padding:20px 14px 48px}.facts div{display:block}}
@media print{
  :root{${themeVariables('light')}}
  body{font-size:10.5pt}main{max-width:none;padding:0}
  figure,article,tr,.panels>div{break-inside:avoid}h2,h3,h4{break-after:avoid}
  .wide{overflow:visible}table{font-size:8.5pt}th,td{padding-right:8px}
}`;
