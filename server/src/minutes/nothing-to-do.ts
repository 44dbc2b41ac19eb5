/** What stands among the actions and gives nobody anything to do: `No open actions`, `(carried over from last time)`. */
import { INERT } from '../markdown/inert';
import { words } from './vocabulary/index';

/** @param said visible text, without list markup and label */
export function saysNothingToDo(said: string): boolean {
  const bare = said.replaceAll(INERT, ' ').replace(EDGES, '');
  return NOTHING.test(bare) || ABOUT_ACTIONS.test(bare) || /^\([^()]+\)$/u.test(bare);
}

/** Whether it says that it is done: in words, or struck out. */
export function saysDone(said: string): boolean {
  return STRUCK_OUT.test(said) || DONE_BEFORE.test(said) || DONE_BEHIND.test(said);
}

/** Emphasis, and what ends a sentence. */
const EDGES = /^[\s*_]+|[\s*_.!]{1,6}$/gu;
const BEHIND_WORD = '(?![\\p{L}\\p{N}])';
const nothing = words(({ actions }) => actions.nothing).join('|');
const NOTHING = new RegExp(`^(?:${nothing})${BEHIND_WORD}`, 'iu');
const kinds = words(({ actions }) => [...actions.labels, ...actions.kinds]).join('|');
const states = words(({ actions }) => actions.states).join('|');
/** `All open action items were reviewed`: of the actions, and none. */
const ABOUT_ACTIONS = new RegExp(
  `^(?:[^\\s:]+ ){0,3}?(?:${kinds}) (?:[^\\s:]+ ){0,5}?(?:${states})${BEHIND_WORD}`,
  'iu',
);
const done = words(({ actions }) => actions.done).join('|');
const STRUCK_OUT = /^[\s*_]*~~[^~]+~~[\s*_.]*(?:\([^()]*\)[\s.]*)?$/u;
const DONE_BEFORE = new RegExp(`^[\\s*_(\\[]*(?:${done})(?:[*_)\\]]* ?[:：]|[*_)\\]]* [-–—]|[)\\]])`, 'iu');
const DONE_BEHIND = new RegExp(`(?:[(\\[:：]| [-–—]) ?[*_]*(?:${done})[)\\]*_.!]{0,4}\\s{0,2}$`, 'iu');
