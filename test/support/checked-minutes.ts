/** Minutes of a committee that does not exist, with findings of every severity that there is by itself. */
export const LANTERN_MINUTES = `# Lantern Committee Meeting 2031-03-12

# Attendees

- Ada Byron
- Alan Moth
- Ada Byron

# RFC 12: Brighter lanterns

- Ada: the harbour is dark
- Alan: agreed
- Ada: so it is
- Lin: it is not

Ada: tea is served
`;

/** A message quotes them: text that a terminal, a log or a page could take for something else. */
export const HOSTILE_MINUTES = `${LANTERN_MINUTES}
# Action items

- [ ] Buy [oil](https://example.org) <b>&amp;</b> ##[error]oil ::error::oil 100%0A \u202e\u009b31m \uFFFE
`;
