/** The numbers of the RFCs that something is about. */
import type { Block } from '../markdown/block';
import type { Section } from './meeting';

/** Those in a heading, and in some blocks; each once. */
export function rfcNumbersIn(
  { facts: { heading, references } }: Section,
  blocks: readonly Block[],
): readonly string[] {
  const near = references.filter(({ block }) => block === heading || blocks.includes(block));
  return [...new Set(near.flatMap(({ number }) => number ?? []))];
}
