/** Joins the editor's Markdown preview with what the extension knows of minutes. */
import { type LogOutputChannel, l10n, Uri } from 'vscode';
import { judgeText } from '../judge-document';
import { extendMarkdownIt, type MarkdownIt, type Reader } from './extend-markdown-it';
import { loadDecorate } from './load-decorate.node';

/** What the editor's Markdown extension calls when the first preview is opened. */
export type ExtendMarkdownIt = <M extends MarkdownIt>(md: M) => M;

export function previewExtension(output: LogOutputChannel): ExtendMarkdownIt {
  const reader: Reader = {
    isMinutes: (document, text) => document instanceof Uri && judgeText(document, text)?.minutes === true,
    decorate: (tokens, text) => loadDecorate()(tokens, text, l10n.bundle ?? {}),
    log: (problem) => output.error(problem),
  };
  return (md) => extendMarkdownIt(md, reader);
}
