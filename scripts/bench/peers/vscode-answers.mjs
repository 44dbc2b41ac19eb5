/** The client's half of VS Code's Markdown server: it lets the client parse Markdown and read files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';

/**
 * The time that it takes is inside the figures, as it is inside what somebody waits for in VS Code.
 *
 * @param {import('../contenders/contender.mjs').Document} document
 * @param {() => string} text of the document as it is now
 * @returns {import('../client/answers.mjs').Answers}
 */
export function markdownAnswers(document, text) {
  const parse = rememberingParser();
  const textOf = ({ uri, text: given }) =>
    given ?? (uri === document.uri ? text() : readFile(uri).toString());
  return {
    'markdown/parse': (params) => parse(textOf(params)),
    'markdown/fs/readFile': ({ uri }) => [...readFile(uri)],
    'markdown/fs/readDirectory': ({ uri }) =>
      readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
        entry.name,
        { isDirectory: entry.isDirectory() },
      ]),
    'markdown/fs/stat': ({ uri }) => stat(fileURLToPath(uri)),
    'markdown/findMarkdownFilesInWorkspace': () => document.all ?? [document.uri],
  };
}

/** It asks twice for the same version, and VS Code parses once. */
function rememberingParser() {
  const parser = new MarkdownIt({ html: true });
  let last = { text: '', tokens: parser.parse('', {}) };
  return (/** @type {string} */ text) => {
    if (text !== last.text) last = { text, tokens: parser.parse(text, {}) };
    return last.tokens;
  };
}

function readFile(/** @type {string} */ uri) {
  return readFileSync(fileURLToPath(uri));
}

/** Nothing where there is no such file. */
function stat(/** @type {string} */ path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && { isDirectory: found.isDirectory() };
}
