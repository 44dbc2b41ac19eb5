/** Minutes with one finding of each rule, in a committee that does not exist. */

export const URI = 'file:///work/meetings/2031-03-12.md';

export const MINUTES = `# Lantern Committee Meeting 2031-03-12

Minutes recorded by Ada Byron

# Attendees

- Ada Byron
- Alan Moth
- Ada Byron

# RFC 12: Brighter lanterns

- Ada: the harbour is dark
- Alan: agreed

# Any other business

Ada: tea is served
- Alan: at last
`;

/** Markdown that nobody would take for minutes, but in which the rules would find something. */
export const RECIPE = `# Onion soup

- Onions

## RFC 12: More onions

Ada: slowly
`;
