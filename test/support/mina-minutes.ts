/** Minutes in which Mina speaks, whom they do not list: who she is, other minutes have to say. */
export const MINA_MINUTES = `# Minutes of 2031-05-07

## Attendees

- Ada Byron
- Tom Carr

## Minutes

- Ada: the mill turns
- Tom: it does
- Mina: and grinds
- Ada: fine
`;
