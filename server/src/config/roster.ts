/** The people of a committee, from a file of its own or from those that other tools have. */
import type { KnownPerson } from '../minutes/knowledge';
import { t } from '../words/words';
import type { Complain } from './fields';
import { readPeople } from './read-people';
import { readTree } from './read-tree';
import { readLines } from './roster-lines';
import type { Problem, Tree } from './tree';

export interface Roster {
  readonly people: readonly KnownPerson[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a roster, in whichever form it is:
 * - a list of people (JSON or YAML), or a record whose `people` is one;
 * - the `meeting.json` of Node.js, whose `invited` is Markdown, a person a line;
 * - the `delegates.txt` of TC39, `Name (ABC)` a line.
 * @param path decides between JSON, YAML and lines by its ending
 */
export function readRoster(text: string, path: string): Roster {
  const isTree = /\.(?:jsonc?|ya?ml)$/i.test(path);
  const { people, problems } = isTree ? readRecords(text, path) : { people: readLines(text), problems: [] };
  if (people.length > 0 || problems.length > 0) return { people, problems };
  return {
    people,
    problems: [{ span: { start: 0, end: 0 }, message: isTree ? holdsNobody() : hasNoLine() }],
  };
}

function holdsNobody(): string {
  return t('The roster holds nobody: write a list of people, each a name or a record with a "name"');
}

function hasNoLine(): string {
  return t(
    'No line of the roster is a person: write "Ada Byron (ADB)" or "Ada Byron @ada", or a list in a .yaml file',
  );
}

function readRecords(text: string, path: string): Roster {
  const { tree, problems: syntax } = readTree(text, path);
  const problems = [...syntax];
  const complain: Complain = (problem) => problems.push(problem);
  if (tree === undefined) return { people: [], problems };
  if (tree.kind === 'list') return { people: readPeople(tree.items, complain), problems };
  const invited = fieldOf(tree, 'invited');
  if (invited?.kind === 'scalar') return { people: readLines(String(invited.value)), problems };
  const people = fieldOf(tree, 'people');
  if (people?.kind === 'list') return { people: readPeople(people.items, complain), problems };
  const message = t('The roster must be a list of people, or a record whose "people" is one');
  return { people: [], problems: [...problems, { span: tree.span, message }] };
}

function fieldOf(tree: Tree, key: string): Tree | undefined {
  return tree.kind === 'record' ? tree.entries.findLast((entry) => entry.key === key)?.value : undefined;
}
