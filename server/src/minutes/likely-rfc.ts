/** Which of the known RFCs a sentence is about that has other words for it. */
import { contentWords, sharedWords } from './content-words';
import type { KnownRfc } from './known-rfcs';

/**
 * `to build an x86_64-v1 variant` is *Introduce x86_64-v1 compatibility*: the only one that has two words of the sentence
 * that tell what it is about, and half of those of each in common.
 * @returns undefined where none fits, or several
 */
export function likelyRfc(rfcs: readonly KnownRfc[], subject: string): KnownRfc | undefined {
  const wanted = contentWords(subject);
  const [only, ...others] = rfcs.filter(({ title }) => fits(contentWords(title), wanted));
  return others.length === 0 ? only : undefined;
}

function fits(own: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const shared = sharedWords(own, wanted);
  return shared >= ENOUGH && shared * 2 >= Math.max(own.size, wanted.size);
}

const ENOUGH = 2;
