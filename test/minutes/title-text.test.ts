import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';

const title = (heading: string): string | undefined =>
  parse(`# Sheds\n\n## Minutes\n\n${heading}\n\n- Ada: a\n`).sections.at(-1)?.title;

describe('a title has the code that is in it', () => {
  test.each([
    ['### Rename `plots.csv` to `beds.csv`', 'Rename plots.csv to beds.csv'],
    ['### RFC: Retire `i686`', 'RFC: Retire i686'],
    ['### **Retire `a_b` now**', 'Retire a_b now'],
    ['### `` x.y ``', 'x.y'],
    ['### Take `Vec<T>`', 'Take `Vec<T>`'],
    ['### Take `*p` *now*', 'Take `*p` now'],
    ['### Ask `@ada`', 'Ask `@ada`'],
    ['### [Use `x`](https://example.org) <b>now</b>', 'Use x now'],
    ['Use `x`\n-------', 'Use x'],
    ['### No code', 'No code'],
  ])('%s', (heading, expected) => expect(title(heading)).toBe(expected));

  test('and so has that of an RFC', () => {
    const { references } = parse('## Minutes\n\n### RFC: Retire `i686` **now**\n').sections.at(-1) ?? {};
    expect(references?.map((one) => one.title)).toEqual(['Retire i686 **now**']);
  });

  test('but what a title means is read without it', () =>
    expect(parse('# Attendees `sign in`\n\n- Ada Byron\n').sections[0]?.kind).toBe('attendees'));
});
