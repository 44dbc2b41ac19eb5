/** What `--help` prints. */
import { MEASUREMENTS } from './measurements/index.mjs';

const list = MEASUREMENTS.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join('\n');

export const HELP = `Measures how fast the language server is, beside one that does nothing, in one run.

Usage: npm run bench -- [options]

Options:
  --size record|day|year  the document: minutes of 3 KB, 200 KB or 2 MB (all); may be repeated
  --file PATH             another document instead
  --archive PATH          another folder of minutes instead of the generated 10,000 files
  --edits N               so many keystrokes are measured (200); a tenth as many of what takes longer
  --only NAME             one measurement (all); may be repeated
  --peer NAME             vscode, markdownlint or remark, installed once from npm, or the path of another build
                          of our server (….js); may be repeated
  --json FILE             writes all figures into a file too
  -h, --help              shows this

Measurements:
${list}

What the figures mean: docs/performance.md

Exit code: 0 done, 1 a server failed, 2 wrong usage.
`;
