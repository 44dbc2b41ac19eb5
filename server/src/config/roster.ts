/** The people of a committee, from a file of its own or from those that other tools have. */
import type { KnownPerson } from '../minutes/knowledge';
import type { Named } from '../minutes/name-index';
import { type Complain, fieldsOf, readFlag, readText, readTexts } from './fields';
import { type Problem, readTree, type Tree } from './tree';

export interface Roster {
  readonly people: readonly KnownPerson[];
  readonly problems: readonly Problem[];
}

export const PERSON_KEYS = [
  'name',
  'aliases',
  'handles',
  'abbreviation',
  'group',
  'member',
  'since',
  'until',
];

/**
 * Reads a roster, in whichever form it is:
 * - a list of people (JSON or YAML), or a record whose `people` is one;
 * - the `meeting.json` of Node.js, whose `invited` is Markdown, a person a line;
 * - the `delegates.txt` of TC39, `Name (ABC)` a line.
 * @param path decides between JSON, YAML and lines by its ending
 */
export function readRoster(text: string, path: string): Roster {
  if (!/\.(?:jsonc?|ya?ml)$/i.test(path)) return { people: readLines(text), problems: [] };
  const { tree, problems: syntax } = readTree(text, path);
  const problems = [...syntax];
  const complain: Complain = (problem) => problems.push(problem);
  if (tree === undefined) return { people: [], problems };
  if (tree.kind === 'list') return { people: readPeople(tree.items, complain), problems };
  const invited = fieldOf(tree, 'invited');
  if (invited?.kind === 'scalar') return { people: readLines(String(invited.value)), problems };
  const people = fieldOf(tree, 'people');
  if (people?.kind === 'list') return { people: readPeople(people.items, complain), problems };
  complain({
    span: tree.span,
    message: 'The roster must be a list of people, or a record whose "people" is one',
  });
  return { people: [], problems };
}

function fieldOf(tree: Tree, key: string): Tree | undefined {
  return tree.kind === 'record' ? tree.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

/** People as records. Who stands twice is one person, and told. */
export function readPeople(items: readonly Tree[], complain: Complain): readonly KnownPerson[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const person = readPerson(item, complain);
    if (person === undefined) return [];
    if (seen.has(person.name)) {
      complain({
        span: item.span,
        message: `"${person.name}" stands in the roster twice: only the first counts`,
      });
      return [];
    }
    seen.add(person.name);
    return [person];
  });
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function readPerson(tree: Tree, complain: Complain): KnownPerson | undefined {
  if (tree.kind === 'scalar') {
    const alone = readText(tree, 'Each person of the roster', complain);
    return alone === undefined ? undefined : personOf(alone, {});
  }
  const fields = fieldsOf(tree, 'A person', PERSON_KEYS, complain);
  const text = (key: string) => readText(fields.get(key), `"${key}" of a person`, complain);
  const texts = (key: string) =>
    readTexts(fields.get(key), `"${key}" of a person`, complain).map((one) => one.text);
  const date = (key: string): string | undefined => {
    const value = text(key);
    const at = fields.get(key);
    if (value === undefined || DATE.test(value)) return value;
    complain({
      span: at?.span ?? tree.span,
      message: `"${key}" of a person must be a day, as in 2026-03-04`,
    });
    return undefined;
  };
  const name = text('name');
  if (name === undefined) {
    if (!fields.has('name')) complain({ span: tree.span, message: 'A person of the roster needs a "name"' });
    return undefined;
  }
  const abbreviation = text('abbreviation');
  return personOf(name, {
    aliases: texts('aliases'),
    handles: texts('handles'),
    ...(abbreviation !== undefined && { abbreviation }),
    group: text('group') ?? '',
    member: readFlag(fields.get('member'), '"member" of a person', complain) ?? false,
    since: date('since'),
    until: date('until'),
  });
}

interface Details {
  readonly aliases?: readonly string[];
  readonly handles?: readonly string[];
  readonly abbreviation?: string;
  readonly group?: string;
  readonly member?: boolean;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

function personOf(name: string, details: Details): KnownPerson {
  const { aliases = [], handles = [], abbreviation, group = '', member = false, since, until } = details;
  const bare = handles.map((handle) => handle.replace(/^@/, ''));
  const names: Named[] = [
    { name, abbreviation, handles: bare },
    ...aliases.map((alias) => ({ name: alias.replace(/^@/, ''), abbreviation: undefined, handles: [] })),
  ];
  return { name, names, group, member, since, until };
}

/** `Ada Byron (ADB)`, `* Ada Byron @ada (voting member)`: one a line; other lines are headings. */
function readLines(text: string): readonly KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  for (const line of text.split(/\r\n?|\n/)) {
    const match = PERSON_LINE.exec(line)?.groups;
    if (match === undefined) continue;
    const { name = '', rest = '' } = match;
    const abbreviation = /\((?<letters>\p{Lu}[\p{L}]{1,4})\)/u.exec(rest)?.groups?.['letters'];
    const handles = [...rest.matchAll(/@(?<handle>[\p{L}\p{N}_-]+)/gu)].map(
      (found) => found.groups?.['handle'] ?? '',
    );
    // A line without either is a sentence or the name of a group.
    if (abbreviation === undefined && handles.length === 0) continue;
    if (!people.has(name))
      people.set(name, personOf(name, { handles, ...(abbreviation !== undefined && { abbreviation }) }));
  }
  return [...people.values()];
}

const PERSON_LINE = /^\s*(?:[-*+]\s+)?(?<name>\p{L}[^@()#<>:|]{0,60}?)\s*(?<rest>(?:\s@|\().*)$/u;
