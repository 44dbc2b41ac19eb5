/** What holds for any text: people are typing, paste what they have, and save it as they like. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { byPosition, overlaps, type Span, touches } from '../../server/src/markdown/span';
import { type Knowledge, knowledgeOf, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import type { Meeting } from '../../server/src/minutes/meeting';
import { isPerson, type Occurrence, occurrenceAt, occurrencesOf } from '../../server/src/minutes/occurrences';
import { parse } from '../../server/src/minutes/parse';
import { SPEAKER_FORMS, styleOfForm } from '../../server/src/minutes/speaker-style';
import { actions } from '../../server/src/service/actions';
import { complete } from '../../server/src/service/complete';
import { diagnose } from '../../server/src/service/diagnose';
import { places as placesAt } from '../../server/src/service/references';
import { rename } from '../../server/src/service/rename';
import { arbitraryMinutes } from '../support/arbitrary-minutes';
import { holds } from '../support/holds';
import { nastyMinutes } from '../support/nasty-minutes';
import { navigated } from '../support/navigated';
import { rosterOf } from '../support/roster';

const likelyText = fc.oneof(arbitraryMinutes, nastyMinutes);
const anyText = fc.oneof(likelyText, fc.string({ unit: 'binary', maxLength: 200 }));
const CASES = 400;
/** Of each of the many forms of a statement. */
const FORM_CASES = 40;

vi.setConfig({ testTimeout: 86_400_000 });

/** A committee that knows most of those who are in the texts. */
const ROSTER = rosterOf(
  Array.from(
    { length: 3 },
    () => '# Attendees\n- Ada Byron (ADB) @ada\n- Tom Carr\n- Elodie Côté\n- Benny Vale\n',
  ),
);

test.each([
  ['', NOTHING_KNOWN],
  [' with a roster', ROSTER],
])('it can be read, judged, completed and mended%s', (_, knowledge) =>
  holds(
    CASES,
    fc.property(anyText, fc.nat(), (text, at) => {
      const meeting = parse(text, knowledge);
      const offset = at % (text.length + 1);
      for (const finding of diagnose(meeting, {}))
        for (const fix of finding.fixes()) applyEdits(text, fix.edits);
      for (const { replace } of complete(meeting, offset))
        expect(replace.start <= offset && offset <= replace.end).toBe(true);
      for (const { edits } of allActions(meeting, { start: 0, end: text.length })) applyEdits(text, edits);
      allActions(meeting, { start: offset, end: offset });
    }),
  ),
);

test.each([
  ['', NOTHING_KNOWN],
  [' with a roster', ROSTER],
])('one can move about in it%s', (_, knowledge) =>
  holds(
    CASES,
    fc.property(anyText, fc.nat(), (text, at) => {
      const meeting = parse(text, knowledge);
      const offset = at % (text.length + 1);
      navigated(meeting, offset);
      const found = placesAt(meeting, offset).map(({ span }) => span);
      expect(found.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
      expect(found.some((span, index) => index > 0 && span.start < (found[index - 1]?.end ?? 0))).toBe(false);
      if (occurrenceAt(meeting, offset)) expect(found.some((span) => touches(span, offset))).toBe(true);
    }),
  ),
);

test.each([
  ['', NOTHING_KNOWN],
  [' with a roster', ROSTER],
])('whoever is renamed has the new name, and nobody else is touched%s', (_, knowledge) =>
  holds(
    CASES,
    fc.property(likelyText, fc.nat(), fc.constantFrom('Zoe', 'Zoe Quill', 'zoe'), (text, at, name) => {
      const meeting = parse(text, knowledge);
      const renamed = anyPerson(meeting, at);
      const result = renamed && rename(meeting, renamed.span.start, name);
      if (renamed === undefined || result === undefined || 'refusal' in result) return;
      const own = new Set(occurrencesOf(meeting, renamed).map(({ span }) => span.start));
      const edits = [...result.edits, ...result.said].sort(byPosition);
      const after = applyEdits(text, edits);
      expect(after.length - text.length).toBe(
        edits.reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0),
      );
      expect(result.edits.every(({ span }) => own.has(span.start))).toBe(true);
      expect(edits.some(({ span }) => span.start === renamed.span.start)).toBe(renamed.text !== name);
      const again = parse(after, knowledge);
      expect(statementCount(again)).toBeGreaterThanOrEqual(statementCount(meeting));
    }),
  ),
);

test('every span lies within it, and every name is where the model says', () =>
  holds(
    CASES,
    fc.property(anyText, (text) => {
      const meeting = parse(text);
      for (const span of spansOf(meeting)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      const labels = meeting.sections.flatMap(({ statements }) => statements.map(({ label }) => label));
      for (const { text: name, span } of labels.flatMap(({ speakers, addressees }) => [
        ...speakers,
        ...addressees,
      ])) {
        expect(text.slice(span.start, span.end)).toBe(name);
      }
    }),
  ));

test('sections follow each other and do not overlap', () =>
  holds(
    CASES,
    fc.property(likelyText, (text) => {
      let end = 0;
      for (const { span } of parse(text).sections) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
    }),
  ));

test.each([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('the findings are the same with %s', (_, eol) =>
  holds(
    CASES,
    fc.property(likelyText, (text) => {
      const plain = text.replace(/\r\n?/g, '\n');
      expect(places(plain.replaceAll('\n', eol))).toEqual(places(plain));
    }),
  ),
);

test('the findings are the same behind a byte order mark', () =>
  holds(
    CASES,
    fc.property(likelyText, (text) => {
      fc.pre(!text.startsWith('\uFEFF'));
      const moved = (place: string): string =>
        place.replace(/(?<![\d:])1:(\d+)/g, (_, column) => `1:${Number(column) - 1}`);
      expect(places(`\uFEFF${text}`).map(moved)).toEqual(places(text));
    }),
  ));

describe.each([
  ['', NOTHING_KNOWN],
  [' with a roster', ROSTER],
])('fix all%s', (_, knowledge) => {
  test('changes nothing the second time', () =>
    holds(
      CASES,
      fc.property(likelyText, (text) => {
        const once = fixAll(text);
        expect(fixAll(once)).toBe(once);
      }),
    ));

  test('loses no statement', () =>
    holds(
      CASES,
      fc.property(likelyText, (text) => {
        const fixed = fixAll(text);
        let from = 0;
        for (const statement of said(text)) {
          const at = fixed.indexOf(statement, from);
          expect(at, `"${statement}" is still there, in its place`).toBeGreaterThanOrEqual(0);
          from = at + statement.length;
        }
      }),
    ));

  test.each(SPEAKER_FORMS)('with the form %s it does neither', (form) => {
    const style = { ...styleOfForm(form), name: 'short' as const };
    const formed = knowledgeOf({ ...knowledge, ignored: [], collectives: [], style });
    return holds(
      FORM_CASES,
      fc.property(arbitraryMinutes, (lines) => {
        // What has been apart may be a list of people now, and was no statement in the first place.
        fc.pre(!/present|attend/i.test(lines));
        const text = `# Attendees\n- Ada Byron\n- Tom Carr\n- benny\n\n# Minutes\n\n${lines}`;
        const once = fixAll(text, formed);
        expect(fixAll(once, formed)).toBe(once);
        const kept = said(once, formed);
        let from = 0;
        for (const statement of said(text, formed).filter((words) => words !== '')) {
          from = kept.indexOf(statement, from) + 1;
          expect(from, `"${statement}" is still what somebody says, in its place`).toBeGreaterThan(0);
        }
      }),
    );
  });

  function fixAll(text: string, known: Knowledge = knowledge): string {
    const [action] = actions(parse(text, known), {
      span: { start: 0, end: 0 },
      kinds: ['source.fixAll'],
      severities: {},
      snippets: false,
    });
    return applyEdits(text, action?.edits ?? []);
  }

  function said(text: string, known: Knowledge = knowledge): readonly string[] {
    const { sections, lists } = parse(text, known);
    // `Present: Tom, Tom` below a statement is read as a list too, and a list may lose an entry.
    const entries = lists.flatMap((list) => list.entries);
    const all = sections
      .flatMap(({ statements }) => statements)
      .filter(({ line }) => !entries.some(({ span }) => overlaps(span, line)));
    // A backslash at the end breaks the line (CommonMark 6.7) and is no word.
    return all.map((statement) => text.slice(statement.text.start, statement.text.end).replace(/\s*\\$/, ''));
  }
});

function allActions(meeting: Meeting, span: Span) {
  return [[], ['source']].flatMap((kinds) =>
    actions(meeting, { span, kinds, severities: {}, snippets: true }),
  );
}

/** `line:column-line:column rule` of each finding. */
function places(text: string): readonly string[] {
  const place = (offset: number): string => {
    const before = text.slice(0, offset).split(/\r\n?|\n/);
    return `${before.length}:${before.at(-1)?.length}`;
  };
  return diagnose(parse(text), {}).map(({ rule, span }) => `${place(span.start)}-${place(span.end)} ${rule}`);
}

function spansOf({ sections, lists, roles }: Meeting): readonly Span[] {
  return [
    ...sections.map(({ span }) => span),
    ...sections.flatMap(({ links, references, dates }) =>
      [...links, ...references, ...dates].map(({ span }) => span),
    ),
    ...sections.flatMap(({ statements }) =>
      statements.flatMap(({ label, text, line }) => [label.span, text, line]),
    ),
    ...lists.flatMap(({ titleSpan, entries }) => [
      titleSpan,
      ...entries.flatMap(({ span, nameSpan }) => [span, nameSpan]),
    ]),
    ...roles.flatMap(({ names }) => names.map(({ span }) => span)),
  ];
}

/** One of the people who are named, if anybody is. */
function anyPerson(meeting: Meeting, at: number): Occurrence | undefined {
  const offsets = [
    ...meeting.people.all.flatMap(({ entries }) => entries.map(({ nameSpan }) => nameSpan.start)),
    ...meeting.sections.flatMap(({ statements }) =>
      statements.flatMap(({ label }) => label.speakers.map(({ span }) => span.start)),
    ),
  ];
  const offset = offsets[at % offsets.length];
  const found = offset === undefined ? undefined : occurrenceAt(meeting, offset);
  return found && isPerson(meeting, found) ? found : undefined;
}

function statementCount({ sections }: Meeting): number {
  return sections.reduce((count, { statements }) => count + statements.length, 0);
}
