/** Reading a configuration file as values with places: JSON with comments, or YAML. */
import { grouped } from '../minutes/grouped';
import { t } from '../words/words';
import { isNestedTooDeeply } from './nesting';
import { readJson } from './read-json';
import { readYaml } from './read-yaml';
import type { Problem, ReadTree, Tree } from './tree';

/** Nobody writes a configuration of this size; in UTF-16 code units. */
const LONGEST = 1_000_000;

/** @param path decides between JSON and YAML by its ending */
export function readTree(text: string, path: string): ReadTree {
  if (text.length > LONGEST)
    return unread(t('The file has more than {0} characters: it is not read', LONGEST));
  if (isNestedTooDeeply(text)) return unread(t('The file is nested too deeply: it is not read'));
  const { tree, problems } = /\.ya?ml$/i.test(path) ? readYaml(text) : readJson(text);
  return { tree, problems: [...problems, ...(tree === undefined ? [] : repeatedKeys(tree))] };
}

function unread(message: string): ReadTree {
  return { tree: undefined, problems: [{ span: { start: 0, end: 0 }, message }] };
}

function repeatedKeys(tree: Tree): readonly Problem[] {
  if (tree.kind === 'scalar') return [];
  if (tree.kind === 'list') return tree.items.flatMap(repeatedKeys);
  const repeated = [...grouped(tree.entries, ({ key }) => key).values()].flatMap((entries) =>
    entries.slice(1).map(({ key, keySpan }) => ({
      span: keySpan,
      message: t('"{0}" stands here for the second time: only the last counts, so put all into one', key),
    })),
  );
  return [...repeated, ...tree.entries.flatMap(({ value }) => repeatedKeys(value))];
}
