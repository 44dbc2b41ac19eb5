/** The people of a committee, from a file of its own or from those that other tools have. */
import type { KnownPerson } from '../minutes/knowledge';
import type { Complain } from './fields';
import { readPeople } from './read-people';
import { readLines } from './roster-lines';
import { type Problem, readTree, type Tree } from './tree';

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
