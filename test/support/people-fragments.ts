/** Attendee lists of all shapes, labels of all forms, and what else names people; with `\n` for the line ending. */

const attendees = [
  '# Attendees\n- Ada Byron (ADB) @ada\n- Tom Carr - Mill\n- Zoë Ann Dahl, Board',
  '# Attendees\nAda Byron  \nTom Carr',
  '# Attendees\n\nAda Byron\n\nTom Carr',
  '# Attendees\n- [x] Ada Byron\n- [ ] Tom Carr',
  '## Board\n- Ada Byron\n- ada byron\n- N/A',
  '# Unable to attend\n- Tom Carr\n- Eve Dorn',
  '- Ada Byron (left early)',
  '- @tom',
  'Present: Ada Byron, Tom Carr, Ben Earl and Zoë Dahl',
  '- Present: Ada Byron (ADB), Tom\n- Regrets: Eve Dorn',
  '**Attendees:** Ada, Tom, and others',
  'Attendees:\n- Ada Byron\n- Chair: Tom Carr',
  'Absent: Ada Byron; Tom Carr',
  '- Guests: Ben Earl\n- Others: Ada Byron, Tom',
  'Ada Byron (ADB), Tom Carr (TOC), Ben Earl (BEE)',
  'No regrets.',
];

const labels = [
  'Ada: yes',
  'Tom : no\\',
  'Ada Byron： yes  ',
  '- Ada: see RFC 7',
  '- ADB: yes',
  '**Ada:** yes',
  '- **Tom**: no',
  '* _Ada:_ *yes*',
  '[neal] yes',
  '[name=tom] no',
  '<ada> yes',
  '- @tom: no',
  'Ada/Tom: yes',
  'Ada to Tom: yes',
  'Tom (Board): no',
  '[10:02] Ada: yes',
  'Tom 10:03 AM\nno',
  '- Ada - yes\n- Tom - no\n- Ada - so',
  '- Ada, yes\n- Tom, no\n- Ada, so',
  '**Ada**\n- yes\n- no',
  '@ada\n- yes',
  'Aad: yes',
  'Eve: no',
  'Benny: no\n\nBen: yes',
  'All: yes',
  'Note: no',
  'Ada: https://example.org `Tom: x`',
];

const others = [
  'Date: 2026-03-04',
  '# Meeting of 4 March 2026',
  'Minutes recorded by Eve Dorn, edited by Ada',
  'Scribe: Tom Carr',
  'Chair: Zoë',
  'RFC 0007 was accepted',
  '- RFC: Mill',
  'The RFC to build a mill was rejected',
  'see https://example.org/rfcs/0007 and [RFC 7](https://example.org/pull/7)',
];

/** By what they are about. */
export const PEOPLE_FRAGMENTS: readonly (readonly string[])[] = [attendees, labels, others];
