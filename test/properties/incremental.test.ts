/** Whatever is taken over from an earlier version of a document, the meeting is the one that its text makes. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Knowledge, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { complete } from '../../server/src/service/complete';
import { annotated } from '../support/annotated';
import { borderEdits, textEdits, versionsOf } from '../support/arbitrary-edits';
import { arbitraryMinutes } from '../support/arbitrary-minutes';
import { hasCorpus } from '../support/corpus';
import { factsOf } from '../support/facts';
import { findingsOf } from '../support/findings';
import { holds } from '../support/holds';
import { mutatedMinutes } from '../support/mutated-minutes';
import { connectedMinutes, nastyMinutes } from '../support/nasty-minutes';
import { navigated } from '../support/navigated';
import { reparse } from '../support/reparse';
import { somebodyKnown } from '../support/somebody-known';

vi.setConfig({ testTimeout: 86_400_000 });

/** Two of them in turn: what was read with the one must not be believed with the other. */
const KNOWLEDGE: Readonly<Record<string, readonly Knowledge[]>> = {
  nothing: [NOTHING_KNOWN],
  somebody: [somebodyKnown],
  'nothing and somebody': [NOTHING_KNOWN, somebodyKnown],
};
const knowledge = fc.constantFrom(...Object.keys(KNOWLEDGE));

describe('a document that is edited says what it would say if it were opened now', () => {
  test('made of sections', () => holds(150, edited(connectedMinutes, borderEdits)));
  test('made of what moves borders', () => holds(60, edited(nastyMinutes, textEdits)));
  test('made of lines', () => holds(120, edited(arbitraryMinutes, textEdits)));
  test.skipIf(!hasCorpus)('made of real minutes', () => holds(12, edited(mutatedMinutes, textEdits)));
});

/** Every version is read with the one before, and some with an older one, as after a version that nobody asked for. */
function edited(texts: fc.Arbitrary<string>, changes: typeof textEdits) {
  const jumps = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 });
  return fc.property(texts, changes, knowledge, jumps, (text, edits, which, back) => {
    const known = KNOWLEDGE[which] ?? [];
    const meetings: Meeting[] = [];
    for (const [index, version] of versionsOf(text, edits).entries()) {
      const knows = known[index % known.length] ?? NOTHING_KNOWN;
      const earlier = meetings.at(-1 - (back[index % back.length] ?? 0)) ?? meetings.at(-1);
      const meeting = earlier === undefined ? parse(version, knows) : reparse(version, knows, earlier);
      const what = `${JSON.stringify(earlier?.source.text)} and then ${JSON.stringify(version)}`;
      expectSame(meeting, parse(version, knows), edits[index - 1]?.at ?? 0, what);
      meetings.push(meeting);
    }
  });
}

function expectSame(meeting: Meeting, fresh: Meeting, at: number, what: string): void {
  expect(meeting.source.text).toBe(fresh.source.text);
  expect(meeting.knowledge).toBe(fresh.knowledge);
  expectEqual(factsOf(meeting), factsOf(fresh), what);
  expectEqual(findingsOf(meeting), findingsOf(fresh), what);
  expectEqual(annotated(meeting), annotated(fresh), what);
  const offset = at % (fresh.source.text.length + 1);
  expectEqual(complete(meeting, offset), complete(fresh, offset), what);
  expectEqual(navigated(meeting, offset), navigated(fresh, offset), what);
}

/** The comparison that shows where they differ is slow, and seldom needed. */
function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual, what).toEqual(expected);
}
