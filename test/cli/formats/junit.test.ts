/** `minutes check --format junit`: what Jenkins and GitLab read. */
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { checkedFolder } from '../../support/checked-folder';
import { HOSTILE_MINUTES, LANTERN_MINUTES } from '../../support/checked-minutes';

const folder = checkedFolder();

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: Element[];
  text: string;
}

test('is a suite a file and a test a finding: what fails the check fails', () => {
  folder.write('docs/a.md', LANTERN_MINUTES);
  const { out, code } = folder.check(['--format', 'junit', 'a.md'], { cwd: `${folder.path}/docs` });
  const root = parsed(out);
  expect([root.name, root.attributes]).toEqual([
    'testsuites',
    { name: 'minutes', tests: '4', failures: '2', errors: '0' },
  ]);
  const [suite] = root.elements;
  expect([suite?.name, suite?.attributes]).toEqual([
    'testsuite',
    { name: 'docs/a.md', tests: '4', failures: '2', errors: '0' },
  ]);
  expect(suite?.elements.map(({ elements: [result] }) => result?.name)).toEqual([
    ...['failure', 'failure', 'system-out', 'system-out'],
  ]);
  const [first] = suite?.elements ?? [];
  expect(first?.attributes).toEqual({
    classname: 'docs/a.md',
    name: expect.stringMatching(/^duplicate-attendee: "Ada Byron" is already listed/),
  });
  expect(first?.elements[0]?.attributes).toEqual({
    type: 'warning',
    message: expect.stringMatching(/^"Ada Byron" is already listed/),
  });
  expect(first?.elements[0]?.text).toBe('docs/a.md:7:3\n    7 | - Ada Byron\n      |   ^^^^^^^^^\n');
  expect(code).toBe(1);
});

test('what fails is for --fail-on to say', () => {
  folder.write('a.md', LANTERN_MINUTES);
  const failures = (severity: string) =>
    parsed(folder.check(['--format', 'junit', '--fail-on', severity, 'a.md']).out).attributes['failures'];
  expect(['error', 'warning', 'information', 'hint'].map(failures)).toEqual(['0', '2', '3', '4']);
});

test('a file with nothing is a test that passes, what is no minutes is none', () => {
  folder.write('good.md', LANTERN_MINUTES.slice(0, LANTERN_MINUTES.indexOf('- Ada Byron\n\n')));
  folder.write('soup.md', '# Onion soup\n');
  const { elements } = parsed(folder.check(['--format', 'junit', 'good.md', 'soup.md']).out);
  expect(elements).toMatchObject([
    {
      attributes: { name: 'good.md', tests: '1', failures: '0', errors: '0' },
      elements: [{ attributes: { classname: 'good.md', name: 'minutes' }, elements: [] }],
    },
  ]);
});

test('files that could not be checked are an error', () => {
  const { out, code } = folder.check(['--format', 'junit', 'missing.md', 'gone.md']);
  expect(parsed(out)).toMatchObject({
    attributes: { tests: '1', failures: '0', errors: '1' },
    elements: [
      {
        elements: [
          { elements: [{ name: 'error', attributes: { message: '2 files could not be checked' } }] },
        ],
      },
    ],
  });
  expect(code).toBe(2);
});

test('tests have names of their own, without lines', () => {
  folder.write('a.md', `${LANTERN_MINUTES}\nAda: tea is served\n\nAda: tea is served\n`);
  const [suite] = parsed(folder.check(['--format', 'junit', 'a.md']).out).elements;
  const names = suite?.elements.map(({ attributes }) => attributes['name']) ?? [];
  expect(names.filter((name) => name?.startsWith('speaker-format')).map((name) => name?.slice(-10))).toEqual([
    ...['own line', 'line (2)', 'line (3)'].map((end) => expect.stringContaining(end)),
  ]);
});

test('what somebody wrote is text', () => {
  folder.write('<a> & "b" ]]>.md', HOSTILE_MINUTES);
  const { out } = folder.check(['--format', 'junit', '<a> & "b" ]]>.md']);
  expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|##\[/u);
  const [suite] = parsed(out).elements;
  expect(suite?.attributes['name']).toBe('<a> & "b" ]]>.md');
  const quoted = suite?.elements.find(({ attributes }) =>
    attributes['name']?.startsWith('action-without-owner'),
  );
  expect(quoted?.elements[0]?.attributes['message']).toContain(
    '<b>&amp;</b> ##[error]oil ::error::oil 100%0A',
  );
  expect(quoted?.elements[0]?.text).toContain('\\u{202e}\\u{9b}31m \uFFFD\n');
});

/** @throws where it is no XML 1.0 */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, elements: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, elements: [], text: '' };
    open.at(-1)?.elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [element] = root.elements;
  if (element === undefined) throw new Error('There is no element');
  return element;
}
