/** What happens to the files of a folder, and what is told of it: a folder stands for what is in it. */
import fc from 'fast-check';
import type { MemoryFiles } from './memory-files';

export interface FileEvent {
  /** For messages of failing tests. */
  readonly name: string;
  readonly apply: (files: Pick<MemoryFiles, 'write' | 'remove' | 'move'>) => void;
  readonly changed: readonly string[];
  /** What an editor shows of a file; without a text it shows the file no more. */
  readonly shown?: { readonly path: string; readonly text: string | undefined };
}

const folder = fc.constantFrom('', 'a/', 'b/', 'a/b/', 'a/c/');
const file = fc
  .tuple(folder, fc.constantFrom('x.md', 'y.md', 'a.md', 'c.txt'))
  .map((parts) => parts.join(''));
const somewhere = fc.oneof(file, fc.constantFrom('a', 'b', 'a/b', 'a/c'));
// Some say nothing of interest, and some have the length of others.
const text = fc.constantFrom(
  '',
  'minutes 1',
  'minutes 2',
  'minutes of a long meeting',
  'a note',
  'no notes.',
);
const line = fc.constantFrom(
  'x.md',
  '/x.md',
  'a/',
  'b',
  '!b',
  '!x.md',
  'b/*',
  '*.md',
  '!y.md',
  '/a/b',
  'c/y.md',
  '#x.md',
);

const write = fc.tuple(file, text).map(([path, content]) => writing(path, content));
const ignoring = fc
  .tuple(folder, fc.array(line, { maxLength: 3 }))
  .map(([path, lines]) => writing(`${path}.gitignore`, lines.join('\n')));
const configuring = fc
  .tuple(folder, fc.constantFrom('{}', '{"include":["*.md"]}', '{"exclude":["b/**"]}', '{"include":["y.md"]'))
  .map(([path, content]) => writing(`${path}.minutes.json`, content));
const ruling = fc
  .tuple(folder, fc.constantFrom('.gitignore', '.minutes.json'))
  .map((parts) => parts.join(''));
const remove = fc
  .oneof(somewhere, ruling)
  .map(
    (path): FileEvent => ({ name: `remove ${path}`, apply: (files) => files.remove(path), changed: [path] }),
  );
const move = fc
  .tuple(somewhere, somewhere)
  .filter(([from, to]) => from.endsWith('.md') === to.endsWith('.md') && !`${to}/`.startsWith(`${from}/`))
  .filter(([from, to]) => !`${from}/`.startsWith(`${to}/`))
  .map(([from, to]): FileEvent => {
    return { name: `move ${from} ${to}`, apply: (files) => files.move(from, to), changed: [from, to] };
  });

function writing(path: string, content: string): FileEvent {
  const apply: FileEvent['apply'] = (files) => files.write(path, content);
  return { name: `write ${path} ${JSON.stringify(content)}`, apply, changed: [path] };
}

const show = fc.tuple(file, fc.option(text, { nil: undefined })).map(([path, content]): FileEvent => {
  return {
    name: `show ${path} ${content}`,
    apply: () => {},
    changed: [path],
    shown: { path, text: content },
  };
});

const event = fc.oneof(
  ...[
    { weight: 5, arbitrary: write },
    { weight: 2, arbitrary: remove },
    { weight: 2, arbitrary: move },
  ],
  ...[
    { weight: 2, arbitrary: ignoring },
    { weight: 1, arbitrary: configuring },
    { weight: 2, arbitrary: show },
  ],
);

/** Those of one group are told together. */
export const fileEvents = fc.array(fc.array(event, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
