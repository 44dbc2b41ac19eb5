/** The example minutes have what their README says that there is to find, and nothing else. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isMinutes } from '../server/src/minutes/detect';
import { parse } from '../server/src/minutes/parse';
import { diagnose } from '../server/src/service/diagnose';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../examples/${path}`, import.meta.url)), 'utf8');
const verdict = (path: string) => isMinutes(read(path), path, { include: [], exclude: [] });

test.each([
  ['2026-01-14', {}],
  ['2026-02-11', { 'duplicate-attendee': 1, 'unlinked-rfc': 1 }],
  ['2026-03-11', { 'unlinked-rfc': 1, 'unlisted-speaker': 1 }],
  ['2026-04-08', { 'speaker-format': 15 }],
])('%s', (day, expected) => {
  const path = `minutes/${day}.md`;
  const meeting = parse(read(path));
  const counts: Record<string, number> = {};
  for (const { rule } of diagnose(meeting, {})) counts[rule] = (counts[rule] ?? 0) + 1;
  expect(counts).toEqual(expected);
  expect(verdict(path).minutes).toBe(true);
  expect(meeting.date?.iso).toBe(day);
});

test.each([
  'README.md',
  'rfcs/0001-build-the-base-system-reproducibly.md',
  'rfcs/0002-ship-an-image-for-risc-v.md',
  'rfcs/0003-retire-the-32-bit-archive.md',
])('%s is no minutes', (path) => expect(verdict(path)).toMatchObject({ minutes: false, hasty: false }));
