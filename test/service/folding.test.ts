import { expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { folding } from '../../server/src/service/folding';

/** The first and the last line of each. */
function folded(text: string): readonly string[] {
  return folding(parse(text)).map(({ start, end }) => {
    const lines = text.slice(start, end).split('\n');
    return `${lines[0]} … ${lines.at(-1)}`;
  });
}

test('topics with what is below them, and threads below a statement', () => {
  const text = `# Minutes of 2031-05-07

## Minutes

### Lamps

- Ada: yes
- Ben: why?
  - Ada: they are old
    - Ben: oh
  - Jonas: and dark

### Process

- Ada: none,
  so far

## Next meeting
`;
  expect(folded(text)).toEqual([
    '# Minutes of 2031-05-07 … ## Next meeting',
    '## Minutes …   so far',
    '### Lamps …   - Jonas: and dark',
    '- Ben: why? …   - Jonas: and dark',
    '- Ada: they are old …     - Ben: oh',
    '### Process …   so far',
    '- Ada: none, …   so far',
  ]);
});

test('nothing of a single line', () => expect(folded('# Minutes of 2031-05-07\n\n\n')).toEqual([]));
