/** Reading the fields of a configuration: a value of the wrong type is told where it stands, and the rest is read. */

import { t } from '../words/words';
import type { Entry, Problem, Tree } from './tree';

export type Complain = (problem: Problem) => void;

/**
 * The entries of a record by their keys; of a key that stands twice the last. Keys that nobody knows are told. A key
 * with nothing behind it (`labels:`) is one that somebody is about to write: it says nothing.
 */
export function fieldsOf(
  tree: Tree,
  what: string,
  known: readonly string[],
  complain: Complain,
): ReadonlyMap<string, Tree> {
  if (tree.kind !== 'record') {
    complain({ span: tree.span, message: t('{0} must be a record of {1}', what, known.join(', ')) });
    return new Map();
  }
  const strangers = tree.entries.filter(({ key }) => !known.includes(key));
  for (const { key, keySpan } of strangers)
    complain({ span: keySpan, message: t('{0} has no "{1}": it knows {2}', what, key, known.join(', ')) });
  const said = tree.entries.filter(({ value }) => !isNothing(value));
  return new Map(said.map(({ key, value }): [string, Tree] => [key, value]));
}

/** `null`, in YAML also nothing at all. */
export function isNothing(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === null;
}

/** The entries of a record with keys of its own. */
export function entriesOf(tree: Tree | undefined, what: string, complain: Complain): readonly Entry[] {
  if (tree === undefined) return [];
  if (tree.kind === 'record') return tree.entries;
  complain({ span: tree.span, message: t('{0} must be a record', what) });
  return [];
}

/** @param wanted what it must be, where that is not only a text */
export function readText(
  tree: Tree | undefined,
  what: string,
  complain: Complain,
  wanted = t('a text'),
): string | undefined {
  if (tree === undefined) return undefined;
  const value = tree.kind === 'scalar' ? tree.value : null;
  const isText = typeof value === 'string';
  if (isText && value.trim() !== '') return value;
  complain({
    span: tree.span,
    message: isText ? t('{0} must not be empty', what) : t('{0} must be {1}', what, wanted),
  });
  return undefined;
}

/**
 * One of some words.
 * @param wanted what it must be, where that is not all of them
 */
export function readChoice<T extends string>(
  tree: Tree | undefined,
  what: string,
  choices: readonly T[],
  complain: Complain,
  wanted = t('one of {0}', choices.join(', ')),
): T | undefined {
  if (tree === undefined) return undefined;
  const choice = choices.find((one) => tree.kind === 'scalar' && tree.value === one);
  if (choice === undefined) complain({ span: tree.span, message: t('{0} must be {1}', what, wanted) });
  return choice;
}

export function readFlag(tree: Tree | undefined, what: string, complain: Complain): boolean | undefined {
  if (tree === undefined) return undefined;
  if (tree.kind === 'scalar' && typeof tree.value === 'boolean') return tree.value;
  complain({ span: tree.span, message: t('{0} must be true or false', what) });
  return undefined;
}

/** A list of texts, each with its place; a text alone is a list of one. */
export function readTexts(
  tree: Tree | undefined,
  what: string,
  complain: Complain,
): readonly { readonly text: string; readonly tree: Tree }[] {
  if (tree === undefined) return [];
  const isList = tree.kind === 'list';
  const items = isList ? tree.items : [tree];
  return items.flatMap((item) => {
    const text = isList
      ? readText(item, t('Each of {0}', what), complain)
      : readText(item, what, complain, t('a text, or a list of texts'));
    return text === undefined ? [] : [{ text, tree: item }];
  });
}
