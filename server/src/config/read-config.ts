/** One configuration file, read on its own. */
import { LONGEST_GLOB } from '../minutes/globs';
import type { KnownPerson } from '../minutes/knowledge';
import { SPEAKER_FORMS, type SpeakerStyle, styleOfForm } from '../minutes/speaker-style';
import { RULE_SETTINGS } from '../rules/index';
import { t } from '../words/words';
import type { Config } from './config';
import { type Complain, entriesOf, fieldsOf, readChoice, readText, readTexts } from './fields';
import { noRule } from './no-rule';
import { readPeople } from './read-people';
import { readQuorum } from './read-quorum';
import { readTree } from './read-tree';
import type { Problem, Tree } from './tree';

export interface ConfigFile {
  readonly config: Config;
  /** Other files that this one goes on top of, as they are written, with their places. */
  readonly extends: readonly Reference[];
  /** Files with people, as they are written. */
  readonly rosters: readonly Reference[];
  readonly problems: readonly Problem[];
}

export interface Reference {
  readonly path: string;
  readonly tree: Tree;
}

export const CONFIG_KEYS = [
  '$schema',
  'extends',
  'include',
  'exclude',
  'roster',
  'labels',
  'speakers',
  'links',
  'quorum',
  'rules',
];
export const LABEL_KEYS = ['ignore', 'collective'];
export const LINK_KEYS = ['allow'];
export const SPEAKER_KEYS = ['form', 'name'];
export const NAME_FORMS: readonly SpeakerStyle['name'][] = ['short', 'full'];

/** Never throws: what is wrong is a problem, and the rest counts. */
export function readConfig(text: string, path: string): ConfigFile {
  const { tree, problems: syntax } = readTree(text, path);
  const problems = [...syntax];
  const complain: Complain = (problem) => problems.push(problem);
  const fields = readFields(tree, t('The configuration'), CONFIG_KEYS, complain);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const { rosters, people } = readRoster(fields.get('roster'), complain);
  return {
    config: {
      include: readGlobs(fields.get('include'), '"include"', folder, complain),
      exclude: readGlobs(fields.get('exclude'), '"exclude"', folder, complain),
      rules: readRules(fields.get('rules'), complain),
      people,
      ...readLabels(fields.get('labels'), complain),
      speakers: readSpeakers(fields.get('speakers'), complain),
      allowedLinks: readLinks(fields.get('links'), complain),
      quorum: readQuorum(fields.get('quorum'), complain),
    },
    extends: readTexts(fields.get('extends'), '"extends"', complain).map(toReference),
    rosters,
    problems,
  };
}

function readFields(tree: Tree | undefined, what: string, keys: readonly string[], complain: Complain) {
  return tree === undefined ? new Map<string, Tree>() : fieldsOf(tree, what, keys, complain);
}

function readGlobs(
  tree: Tree | undefined,
  what: string,
  folder: string,
  complain: Complain,
): Config['include'] {
  return readTexts(tree, what, complain).flatMap(({ text: glob, tree: { span } }) => {
    if (glob.length <= LONGEST_GLOB) return [{ folder, glob }];
    complain({ span, message: t('A glob has at most {0} characters', LONGEST_GLOB) });
    return [];
  });
}

function readLabels(tree: Tree | undefined, complain: Complain): Pick<Config, 'ignored' | 'collectives'> {
  const fields = readFields(tree, '"labels"', LABEL_KEYS, complain);
  const texts = (key: string) =>
    readTexts(fields.get(key), `"labels.${key}"`, complain).map(({ text }) => text);
  return { ignored: texts('ignore'), collectives: texts('collective') };
}

function readLinks(tree: Tree | undefined, complain: Complain): Config['allowedLinks'] {
  const fields = readFields(tree, '"links"', LINK_KEYS, complain);
  return readTexts(fields.get('allow'), '"links.allow"', complain).map(({ text }) => text);
}

function toReference({ text, tree }: { readonly text: string; readonly tree: Tree }): Reference {
  return { path: text, tree };
}

function readSpeakers(tree: Tree | undefined, complain: Complain): Config['speakers'] {
  const fields = readFields(tree, '"speakers"', SPEAKER_KEYS, complain);
  const form = readChoice(fields.get('form'), '"speakers.form"', SPEAKER_FORMS, complain, someForms());
  const name = readChoice(fields.get('name'), '"speakers.name"', NAME_FORMS, complain);
  return { ...(form !== undefined && styleOfForm(form)), ...(name !== undefined && { name }) };
}

function someForms(): string {
  return t(
    'a form such as "- {name}: {text}", "* **{name}:** {text}" or "- [{name}] {text}": the page of the configuration has them all',
  );
}

function readRules(tree: Tree | undefined, complain: Complain): Config['rules'] {
  const read = entriesOf(tree, '"rules"', complain).flatMap(({ key, keySpan, value }) => {
    const message = noRule(key);
    if (message !== undefined) {
      complain({ span: keySpan, message });
      return [];
    }
    const known = readChoice(value, t('The severity of {0}', key), RULE_SETTINGS, complain);
    return known === undefined ? [] : [[key, known] as const];
  });
  return Object.fromEntries(read);
}

/** Paths of files, or people on the spot. */
function readRoster(
  tree: Tree | undefined,
  complain: Complain,
): { readonly rosters: readonly Reference[]; readonly people: readonly KnownPerson[] } {
  if (tree === undefined) return { rosters: [], people: [] };
  const items = tree.kind === 'list' ? tree.items : [tree];
  const paths = items.filter((item) => item.kind === 'scalar');
  const rosters = paths.flatMap((item) => {
    const path = readText(
      item,
      t('Each of {0}', '"roster"'),
      complain,
      t('the path of a file, or a person with a "name"'),
    );
    return path === undefined ? [] : [{ path, tree: item }];
  });
  return {
    rosters,
    people: readPeople(
      items.filter((item) => item.kind !== 'scalar'),
      complain,
    ),
  };
}
