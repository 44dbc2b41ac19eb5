/** How the page looks: light and dark, on paper, and in the colours of the editor where that shows it. */
import { Html } from './html';

/** The editor gives its colours as variables; a browser has none of them. */
export const STYLE = new Html(`<style>
:root {
  color-scheme: light dark;
  --text: var(--vscode-editor-foreground, #1f2328);
  --faint: var(--vscode-descriptionForeground, #59636e);
  --back: var(--vscode-editor-background, #ffffff);
  --raised: var(--vscode-editorWidget-background, #f6f8fa);
  --line: var(--vscode-contrastBorder, var(--vscode-widget-border, #d1d9e0));
  --link: var(--vscode-textLink-foreground, #0757ba);
  --good: var(--vscode-charts-green, #116329);
  --bad: var(--vscode-errorForeground, #b3261e);
  --focus: var(--vscode-focusBorder, #0757ba);
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: var(--vscode-editor-foreground, #e6edf3);
    --faint: var(--vscode-descriptionForeground, #9aa4af);
    --back: var(--vscode-editor-background, #0d1117);
    --raised: var(--vscode-editorWidget-background, #161b22);
    --line: var(--vscode-contrastBorder, var(--vscode-widget-border, #3d444d));
    --link: var(--vscode-textLink-foreground, #6cb6ff);
    --good: var(--vscode-charts-green, #57c46b);
    --bad: var(--vscode-errorForeground, #ff8f86);
    --focus: var(--vscode-focusBorder, #6cb6ff);
  }
}
html { font-size: var(--vscode-font-size, 100%); }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem; max-width: 80rem; overflow-wrap: anywhere;
  background: var(--back); color: var(--text);
  font: 1rem/1.5 var(--vscode-font-family, system-ui, sans-serif);
}
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 0.25rem; }
.name { font-size: 1.4rem; margin: 3rem 0 0.25rem; border-top: 2px solid var(--line); padding-top: 1rem; }
.part { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
.item { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
p { margin: 0.25rem 0; }
a { color: var(--link); }
a:focus-visible, .wide:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.scope, .legend, small { color: var(--faint); }
small { font-size: 0.875em; }
a.said { color: inherit; text-decoration-color: var(--faint); text-underline-offset: 0.2em; }
a.said:hover { color: var(--link); }
ul { margin: 0; padding-inline-start: 1.25rem; }
nav > ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; margin-top: 0.75rem; list-style: none; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; color: var(--faint); padding: 0 0 0.25rem; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.5rem; border-bottom: 1px solid var(--line); }
th, time, td.who { white-space: nowrap; overflow-wrap: normal; }
.said td:first-child { min-width: 16rem; }
.attendance th, .attendance td { white-space: nowrap; overflow-wrap: normal; }
.attendance td { text-align: center; min-width: 1.75rem; position: relative; }
.attendance td.share { text-align: end; font-variant-numeric: tabular-nums; }
.attendance tbody th[scope="row"], .attendance thead th:first-child {
  position: sticky; inset-inline-start: 0; z-index: 1; background: var(--back);
}
.attendance tbody th[scope="row"] { font-weight: normal; }
.attendance thead th { vertical-align: bottom; }
.attendance th.day { padding: 0.25rem; font-weight: normal; }
.attendance th.day a { writing-mode: vertical-rl; transform: rotate(180deg); display: inline-block; max-height: 12rem; overflow: hidden; }
th.group { background: var(--raised); color: var(--faint); font-weight: 600; }
th.group span { position: sticky; inset-inline-start: 0.5rem; }
td.present { font-weight: 700; }
td.absent { color: var(--faint); }
td.both { color: var(--bad); font-weight: 700; }
tr.dropped td:last-child { color: var(--bad); }
.text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.state {
  display: inline-block; font-weight: normal; font-size: 0.875rem; text-decoration: none;
  border: 1px solid currentColor; border-radius: 1rem; padding: 0 0.6rem; margin-inline-start: 0.5rem;
}
.way { list-style: none; margin: 0.25rem 0 0 6px; padding: 0; border-inline-start: 2px solid var(--line); }
.way li { position: relative; padding: 0.1rem 0 0.1rem 1.25rem; }
.way li::before {
  content: ""; position: absolute; inset-inline-start: -6px; top: 0.55rem; width: 10px; height: 10px;
  border: 2px solid var(--link); border-radius: 50%; background: var(--back);
}
.way li.topic::before { background: var(--link); }
.way li.named::before { border-color: var(--faint); }
.way li.decided::before { border-color: var(--good); background: var(--good); border-radius: 0; }
.way li.promised::before { border-color: var(--faint); border-style: dashed; }
.way .kind { color: var(--faint); }
.way li.decided .kind { color: inherit; font-weight: 600; }
q { quotes: none; }
@media (max-width: 40rem) {
  body { padding: 0.75rem; }
  .attendance tbody th[scope="row"] { max-width: 8rem; white-space: normal; }
}
@media print {
  :root, body {
    --text: #000; --faint: #444; --back: #fff; --raised: #eee; --line: #999; --link: #000; --good: #000; --bad: #000;
  }
  @page { size: landscape; margin: 1cm; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  nav { display: none; }
  .wide { overflow: visible; }
  .attendance { font-size: 7pt; }
  .attendance th, .attendance td { padding: 1px 2px; min-width: 0; }
  a, a.said { text-decoration: none; }
  .part, .item { break-after: avoid; }
  tr, li, .rfc { break-inside: avoid; }
  thead { display: table-header-group; }
}
</style>`);
