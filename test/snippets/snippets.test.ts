import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isMinutes } from '../../server/src/minutes/detect';
import { parse } from '../../server/src/minutes/parse';
import { diagnose } from '../../server/src/service/diagnose';
import { expandSnippet } from '../support/expand-snippet';

interface Snippet {
  readonly prefix: string;
  readonly scope: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

const file = fileURLToPath(new URL('../../snippets/minutes.code-snippets', import.meta.url));
const snippets = Object.values<Snippet>(JSON.parse(readFileSync(file, 'utf8'))).map((snippet) => ({
  ...snippet,
  body: typeof snippet.body === 'string' ? snippet.body : snippet.body.join('\n'),
}));
const bodyOf = (prefix: string): string => snippets.find((snippet) => snippet.prefix === prefix)?.body ?? '';

/** Minutes around a snippet: what it is inserted into. */
const NAMES = { 1: 'Ada', 2: 'Tom' };
const MEETING =
  '# Steering Committee Meeting Minutes (2026-03-04)\n\n## Attendees\n\n- Ada Byron\n- Tom Carr\n\n## Minutes\n\n';

describe.each(snippets)('$prefix', ({ prefix, scope, description, body }) => {
  const { text, stops, broken } = expandSnippet(body);

  test('is found by its prefix, in Markdown only, and says what it inserts', () => {
    expect(prefix).toMatch(/^minutes-[a-z]+$/);
    expect(scope).toBe('markdown');
    expect(description).toMatch(/^[A-Z].{10,}[^.]$/);
  });

  test('has tab stops without a gap, and ends somewhere', () => {
    expect(broken).toEqual([]);
    expect(stops).toEqual(stops.map((_, index) => index));
    expect(body.match(/\$0/g)).toHaveLength(1);
  });

  test('is Markdown that markdownlint has nothing against', () => {
    const lines = text.split('\n');
    expect(
      lines.filter((line) => /\S[ \t]+$/.test(line) && !/^\s*- (?:\S+: )?$/.test(line) && !/: $/.test(line)),
    ).toEqual([]);
    expect(text).not.toMatch(/\n{3}/);
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('#')) continue;
      expect(lines[index + 1] ?? '', `a blank line below ${line}`).toBe('');
      expect(lines[index - 1] ?? '', `a blank line above ${line}`).toBe('');
      expect(line).not.toMatch(/[.,;:!]$/);
    }
    expect(text).not.toMatch(/(?<![<(])https?:/);
  });

  test('gives no finding once it is filled in', () => {
    const filled = expandSnippet(body, /new|attendees/.test(prefix) ? { 2: 'Ada Byron', 4: 'Tom Carr' } : {});
    const standsAlone = prefix === 'minutes-new' || prefix === 'minutes-attendees';
    const minutes = standsAlone ? filled.text : MEETING + filled.text;
    expect(diagnose(parse(minutes), {})).toEqual([]);
  });
});

test('new minutes are minutes, with the date of the day and everybody in the right list', () => {
  const { text } = expandSnippet(bodyOf('minutes-new'), {
    2: 'Ada Byron',
    4: 'Tom Carr',
    5: 'Mary Somerville',
  });
  expect(isMinutes(text, 'untitled.md', { include: [], exclude: [] }).minutes).toBe(true);
  const { date, people, roles, sections } = parse(text);
  expect(date?.iso).toBe('2026-03-04');
  expect(people.all.map(({ name, presence }) => `${name} ${presence}`)).toEqual([
    'Ada Byron present',
    'Tom Carr present',
    'Mary Somerville absent',
  ]);
  expect(roles.map(({ role, names }) => `${role} ${names[0]?.text}`)).toEqual(['recorder Ada Byron']);
  expect(sections.filter(({ kind }) => kind === 'topic').map(({ title }) => title)).toEqual(['First topic']);
});

test('an RFC topic has its link, and its first statement is a speaker’s', () => {
  const { text } = expandSnippet(bodyOf('minutes-rfc'), { 1: 'Number the engines', 3: 'Ada' });
  const topic = parse(MEETING + text).sections.at(-1);
  expect(topic?.links.map(({ href }) => href)).toEqual(['https://example.org/rfcs/pull/1']);
  expect(topic?.statements.map(({ label }) => label.speakers[0]?.text)).toEqual(['Ada']);
});

test('a statement to somebody has a speaker and an addressee', () => {
  const { text } = expandSnippet(bodyOf('minutes-to'), NAMES);
  const [statement] = parse(MEETING + text).sections.at(-1)?.statements ?? [];
  expect(statement?.label.speakers.map((name) => name.text)).toEqual(['Ada']);
  expect(statement?.label.addressees.map((name) => name.text)).toEqual(['Tom']);
});
