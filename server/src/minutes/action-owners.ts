/** Whose an action is. */
import { textOf } from '../markdown/span';
import type { Action } from './action';
import { actionsIn } from './actions';
import type { Context, Name } from './meeting';
import { perSection } from './remembered';
import { isListed, standingOf } from './speakers';
import { words } from './vocabulary/index';

/** The actions of a section that nobody is to do, with the offsets of its facts. */
export const unownedIn = perSection((facts, context): readonly Action[] =>
  actionsIn(facts).filter(
    (action) => action.isExplicit && !action.isDone && !isOwned(facts.text, context, action),
  ),
);

/** In doubt somebody is: whoever is mentioned in any way may be the one. */
function isOwned(text: string, context: Context, { owners, isOwnedAbove, span }: Action): boolean {
  const said = textOf(text, span);
  if (isOwnedAbove || owners.length > 0 || TO_FILL_IN.test(said) || said.includes('?')) return true;
  if (said.split(/\s+/u).length < LEAST) return true;
  return EVERYBODY.test(said) || ELSEWHERE.test(said) || mentionsSomebody(said, context);
}

/** In words: of less it may be the name that somebody is typing, `Ada to`. */
const LEAST = 3;

/** `{name}: {what}` of a template, or a name that is no plain one: `(Ada with the help of others)`. */
const TO_FILL_IN = /^[{<[]|[([]\p{Lu}[^()[\]]{1,60}[)\]]\W*$/u;

function mentionsSomebody(said: string, context: Context): boolean {
  return (said.match(MENTION) ?? []).some((word) => {
    const { rung } = standingOf(context, { text: word, span: { start: 0, end: 0 } });
    return word.startsWith('@') || isListed(rung) || rung === 'known';
  });
}

const MENTION = /@?\p{L}[\p{L}\p{M}\p{N}_-]*/gu;
const everybody = words(({ actions }) => actions.everybody).join('|');
const WHO = `(?<![\\p{L}\\p{N}])(?:${everybody})(?![\\p{L}\\p{N}])`;
/** Among the first words: `The authors answer`. */
const EVERYBODY = new RegExp(`^(?:[^\\s]+ ){0,3}?${WHO}`, 'iu');

/** Where it is told in full it may be told whose it is: `see the tracker`. */
const ELSEWHERE = new RegExp(`^[\\s*_]*(?:${words(({ actions }) => actions.elsewhere).join('|')})`, 'iu');

/** Those to whom actions are given, and whom nobody knows; with the offsets of the facts. */
export const strangersIn = perSection((facts, context): readonly Name[] => {
  const names = actionsIn(facts).flatMap(({ owners, isDone }) => (isDone ? [] : owners));
  return names.filter(
    (name) => standingOf(context, name).rung === 'name-like' && !IS_EVERYBODY.test(name.text),
  );
});

const IS_EVERYBODY = new RegExp(WHO, 'iu');
