/** Checks, or mends, the text that comes in on the standard input. */
import { resolve } from 'node:path';
import { textOf } from '../files/read-text-file';
import { slashed } from '../files/slashed';
import { naming } from '../naming';
import type { Terminal } from '../terminal';
import type { CheckedFiles } from './check-files';
import { judge, type Run } from './judge';
import { mend } from './mend';

export interface InputOptions {
  /** The file that it is taken for, which need not be there. */
  readonly filename: string | undefined;
  /** Whether the text is written out again, with what is safe to mend mended. */
  readonly fix: boolean;
}

/** @throws {Problem} with the name of the file */
export function checkInput({ filename, fix }: InputOptions, run: Run, terminal: Terminal): CheckedFiles {
  const name = filename ?? '<stdin>';
  const bytes = naming(name, () => terminal.input?.() ?? new Uint8Array());
  const text = naming(name, () => textOf(bytes));
  const path = slashed(resolve(run.cwd, filename ?? UNNAMED));
  const judged = judge({ name, path, real: path, isNamed: true, text }, run);
  const mended = fix ? mend(judged) : undefined;
  if (fix) terminal.out(markOf(bytes) + (mended?.text ?? text));
  return { checked: [mended?.checked ?? judged.checked], failed: 0 };
}

/** Says nothing of when and where somebody has met. */
const UNNAMED = 'stdin.md';

function markOf([first, second, third]: Uint8Array): string {
  return first === 0xef && second === 0xbb && third === 0xbf ? '\uFEFF' : '';
}
