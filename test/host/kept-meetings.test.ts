import { expect, test } from 'vitest';
import { KeptMeetings } from '../../server/src/host/kept-meetings';
import { parse } from '../../server/src/minutes/parse';

const meeting = parse('# Lantern Committee\n');
const { length } = meeting.source.text;
const kept = (files: number) => new KeptMeetings(new Set(['a', 'b', 'c']), files * length);

test('is given back once', () => {
  const meetings = kept(3);
  meetings.keep('a', meeting);
  expect(meetings.take('b')).toBeUndefined();
  expect(meetings.take('a')).toBe(meeting);
  expect(meetings.take('a')).toBeUndefined();
});

test('is kept only if it will be judged', () => {
  const meetings = kept(3);
  meetings.keep('d', meeting);
  expect(meetings.take('d')).toBeUndefined();
});

test('is kept as long as there is room, also for one that is read twice', () => {
  const meetings = kept(2);
  for (const uri of ['a', 'a', 'b', 'c']) meetings.keep(uri, meeting);
  expect(['a', 'b', 'c'].map((uri) => meetings.take(uri))).toEqual([meeting, meeting, undefined]);
});

test('leaves its room to another one', () => {
  const meetings = kept(1);
  meetings.keep('a', meeting);
  meetings.take('a');
  meetings.take('a');
  for (const uri of ['b', 'c']) meetings.keep(uri, meeting);
  expect(['b', 'c'].map((uri) => meetings.take(uri))).toEqual([meeting, undefined]);
});
