/** What a finding is known again by, from one run to the next. */
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { parse } from '../../server/src/minutes/parse';
import { diagnose } from '../../server/src/service/diagnose';
import { identities } from '../../server/src/service/identities';
import { examplesOf, rulePages } from '../support/rule-page';

const MINUTES = `# Lantern Committee Meeting 2031-03-12

# Attendees

- Ada Byron
- Alan Moth
- Ada Byron

# RFC 12: Brighter lanterns

- Ada: the harbour is dark
- Alan: @@

# Oil

- Ada: RFC 0013 says so
- Alan: @@
- Alan: @@ before noon

Ada: which oil?
Alan: the harbour's
`;

test('is the rule and what it is about, not where it stands', () => {
  expect(identitiesIn(MINUTES)).toEqual([
    'duplicate-attendee ada byron attendees',
    'unlinked-rfc 12',
    'placeholder - alan: @@',
    'unlinked-rfc 13',
    'placeholder - alan: @@\n2',
    'placeholder - alan: @@ before noon',
    'speaker-format ada: which oil?',
    "speaker-format alan: the harbour's",
  ]);
});

test('stays when lines come in above, and when sections change places', () => {
  const [head = '', lanterns = '', oil = ''] = MINUTES.split(/(?=# RFC|# Oil)/u);
  expect(new Set(identitiesIn(`${head}# Tea\n\n- Alan: served\n\n${oil}\n${lanterns}`))).toEqual(
    new Set(identitiesIn(MINUTES)),
  );
});

const examples = rulePages().flatMap((id) =>
  examplesOf(id)
    .filter(({ kind }) => kind === 'bad')
    .map(({ text, number }) => ({ id, text, number })),
);

test.each(examples)('$id, example $number: what is mended takes no other along', ({ text }) => {
  const before = identitiesIn(text);
  for (const finding of diagnose(parse(text), {})) {
    const [fix] = finding.fixes();
    if (fix === undefined) continue;
    const after = identitiesIn(applyEdits(text, fix.edits));
    expect(after.length).toBeLessThan(before.length);
    expect(after.filter((identity) => !before.includes(identity))).toEqual([]);
  }
});

function identitiesIn(text: string): readonly string[] {
  return identities(diagnose(parse(text), {}), text);
}
