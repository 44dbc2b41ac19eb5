/** Minutes of a committee that does not exist, in which everything is that one can move about by. */

export const HARBOUR = `# Harbour Committee Meeting Minutes (2031-05-07)

Minutes recorded by Jonas Weir.

## Member Attendees

- Ada Byron
- Ben Tolliver
- Jonas Weir (JW) @jweir

## Unable to attend

- Mary Somerville

## Board Attendees

- benny Vale

## Decisions Adopted

- Merged the new checklist
- https://example.org/harbour/rfcs/pull/5
- None

## Minutes

### RFC: Replace the lamps

https://example.org/harbour/rfcs/pull/3

- Ada: we ship lamps
- Lance: That would work
- Jonas to Lance: by June?
- Ada/Ben: with RFC 7 and #5
- All: once we have Lance's report
- Ben: Ada Byron drew them, ask @jweir

### Process

https://example.org/harbour/rfcs/pull/5 was heavily discussed.

- benny: as [RFC 0007](https://example.org/harbour/rfcs/pull/9) says
- Lance: tomorrow
- JW: pending Jonas's review
`;

/** The line and the text of a span, as in `3:Jonas Weir`. */
export function placeIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return `${text.slice(0, start).split('\n').length}:${text.slice(start, end)}`;
}

/** The offset in the middle of the first word of a text, where the text stands for the first time. */
export function at(text: string, word: string): number {
  const offset = text.indexOf(word);
  if (offset < 0) throw new Error(`there is no ${JSON.stringify(word)}`);
  return offset + 1;
}
