/** Which word was meant by a misspelled one. */
import { editSteps } from './edit-steps';

/** The nearest of some words, if at most two letters have to be changed, added, left out or swapped. */
export function nearest(word: string, all: readonly string[]): string | undefined {
  const near = all
    .map((one) => ({ one, steps: editSteps(word, one, MOST) }))
    .filter(({ steps }) => steps <= MOST);
  return near.sort((a, b) => a.steps - b.steps)[0]?.one;
}

const MOST = 2;
