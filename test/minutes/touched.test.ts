import { expect, test } from 'vitest';
import { isTouched } from '../../server/src/minutes/touched';

const LINK = 'https://example.org/pull/10';
const about = {
  topic: 'RFC: Retire the barrow',
  words: new Set(['retire', 'barrow']),
  links: [{ href: LINK }],
};
const meeting = (isCarriedOver: boolean, speakers: readonly string[]) => ({
  ...{ uri: 'file:///b.md', path: 'b.md', title: 'Sheds', decisions: [], speakers },
  topics: [{ title: 'The lamps', rfcs: [], links: [] }],
  rfcs: [{ title: 'Retire the barrow', link: LINK, ...(isCarriedOver && { isCarriedOver: true as const }) }],
});

test('what is only carried over nobody has come to; before they have met, nobody can tell', () => {
  expect(isTouched(meeting(false, ['Ada']), about, [])).toBe(true);
  expect(isTouched(meeting(true, ['Ada']), about, [])).toBe(false);
  expect(isTouched(meeting(true, []), about, [])).toBeUndefined();
});
