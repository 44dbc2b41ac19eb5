/** A page that says one sentence, in place of a report. */
import { env } from 'vscode';
import { html } from '../../../server/src/service/report/html/html';

export function notePage(sentence: string): string {
  return html`<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${sentence}</title>
</head>
<body><main><p role="status">${sentence}</p></main></body>
</html>
`.source;
}
