/** What holds for any text: people are typing, paste what they have, and save it as they like. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import type { Span } from '../../server/src/markdown/span';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';
import { actions } from '../../server/src/service/actions';
import { complete } from '../../server/src/service/complete';
import { diagnose } from '../../server/src/service/diagnose';
import { arbitraryMinutes } from '../support/arbitrary-minutes';

const anyText = fc.oneof(arbitraryMinutes, fc.string({ unit: 'binary', maxLength: 200 }));
/** The same texts at every run, so that a failure is one of the change at hand; `MINUTES_RUNS=50000` looks for new ones. */
const more = process.env.MINUTES_RUNS;
const RUNS = more === undefined ? { numRuns: 400, seed: 20_250_402 } : { numRuns: Number(more) };

vi.setConfig({ testTimeout: 600_000 });

test('it can be read, judged, completed and mended', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, at) => {
      const meeting = parse(text);
      const offset = at % (text.length + 1);
      for (const finding of diagnose(meeting, {}))
        for (const fix of finding.fixes()) applyEdits(text, fix.edits);
      for (const { replace } of complete(meeting, offset))
        expect(replace.start <= offset && offset <= replace.end).toBe(true);
      for (const { edits } of allActions(meeting, { start: 0, end: text.length })) applyEdits(text, edits);
      allActions(meeting, { start: offset, end: offset });
    }),
    RUNS,
  );
});

test('every span lies within it, and every name is where the model says', () => {
  fc.assert(
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
    RUNS,
  );
});

test('sections follow each other and do not overlap', () => {
  fc.assert(
    fc.property(arbitraryMinutes, (text) => {
      let end = 0;
      for (const { span } of parse(text).sections) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
    }),
    RUNS,
  );
});

test.each([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('the findings are the same with %s', (_, eol) => {
  fc.assert(
    fc.property(arbitraryMinutes, (text) => {
      const plain = text.replace(/\r\n?/g, '\n');
      expect(places(plain.replaceAll('\n', eol))).toEqual(places(plain));
    }),
    RUNS,
  );
});

test('the findings are the same behind a byte order mark', () => {
  fc.assert(
    fc.property(arbitraryMinutes, (text) => {
      fc.pre(!text.startsWith('\uFEFF'));
      const moved = (place: string): string =>
        place.replace(/(?<![\d:])1:(\d+)/g, (_, column) => `1:${Number(column) - 1}`);
      expect(places(`\uFEFF${text}`).map(moved)).toEqual(places(text));
    }),
    RUNS,
  );
});

describe('fix all', () => {
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryMinutes, (text) => {
        const once = fixAll(text);
        expect(fixAll(once)).toBe(once);
      }),
      RUNS,
    );
  });

  test('loses no statement', () => {
    fc.assert(
      fc.property(arbitraryMinutes, (text) => {
        const fixed = fixAll(text);
        let from = 0;
        for (const statement of said(text)) {
          const at = fixed.indexOf(statement, from);
          expect(at, `"${statement}" is still there, in its place`).toBeGreaterThanOrEqual(0);
          from = at + statement.length;
        }
      }),
      RUNS,
    );
  });

  function fixAll(text: string): string {
    const [action] = actions(parse(text), {
      span: { start: 0, end: 0 },
      kinds: ['source.fixAll'],
      severities: {},
      snippets: false,
    });
    return applyEdits(text, action?.edits ?? []);
  }

  function said(text: string): readonly string[] {
    const all = parse(text).sections.flatMap(({ statements }) => statements);
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
