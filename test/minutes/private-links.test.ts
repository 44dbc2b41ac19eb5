import { describe, expect, test } from 'vitest';
import { isAllowedLink, isMeetingLink, privateLink } from '../../server/src/minutes/private-links';

describe('a passcode is taken out of', () => {
  test.each([
    ['https://zoom.us/j/923?pwd=R0dH', 'https://zoom.us/j/923'],
    ['https://mill.zoom.us/j/923?pwd=R0dH.1#success', 'https://mill.zoom.us/j/923#success'],
    ['https://zoom.us/rec/play/x?a=1&pwd=R0dH&b=2', 'https://zoom.us/rec/play/x?a=1&b=2'],
    ['https://zoom.us/j/923?a=1&pwd=R0dH', 'https://zoom.us/j/923?a=1'],
    ['https://teams.microsoft.com/meet/42?p=x9', 'https://teams.microsoft.com/meet/42'],
    ['https://mill.webex.com/meet/ada?PWD=x9', 'https://mill.webex.com/meet/ada'],
    ['https://meet.jit.si/mill#jwt=ey.x&config.a=1', 'https://meet.jit.si/mill#config.a=1'],
    ['https://mill.whereby.com/room?roomKey=x9', 'https://mill.whereby.com/room'],
  ])('%s', (address, without) => expect(privateLink(address)).toEqual({ kind: 'passcode', without }));
});

describe('the view is linked in place of', () => {
  test.each([
    [
      'https://docs.google.com/document/d/1Qkabcdefgh/edit',
      'https://docs.google.com/document/d/1Qkabcdefgh/view',
    ],
    [
      'https://docs.google.com/spreadsheets/u/0/d/1Qkabcdefgh/edit#gid=0',
      'https://docs.google.com/spreadsheets/u/0/d/1Qkabcdefgh/view#gid=0',
    ],
    ['https://hackmd.io/x9?both', 'https://hackmd.io/x9?view'],
    ['https://pad.hackmd.example/x9?edit#top', 'https://pad.hackmd.example/x9?view#top'],
    ['https://etherpad.example.org/p/mill', undefined],
  ])('%s', (address, without) => expect(privateLink(address)).toEqual({ kind: 'edit', without }));
});

describe('nothing is private in', () => {
  test.each([
    'https://zoom.us/j/923',
    'https://zoom.us/j/923?pwd=',
    'https://zoom.us.example.org/j/923?pwd=R0dH',
    'https://example.org/?pwd=R0dH',
    'https://teams.microsoft.com/l/meetup-join/x?context=p',
    'https://meet.google.com/tel/abc?pin=4242',
    'https://docs.google.com/document/d/1Qkabcdefgh/edit?usp=sharing',
    'https://docs.google.com/document/d/1Qkabcdefgh/view',
    'https://docs.google.com/presentation/d/1Qkabcdefgh/edit#slide=id.p',
    'https://docs.google.com/forms/d/e/1Qkabcdefgh/viewform',
    'https://hackmd.io/x9',
    'https://hackmd.io/x9?view',
    'https://etherpad.example.org/p/r.0123',
    'mailto:ada@zoom.us?pwd=x',
    'zoom',
  ])('%s', (address) => expect(privateLink(address)).toBeUndefined());
});

test('an address is allowed with all that it begins', () => {
  const allowed = ['https://Zoom.us/j/923', 'meet.jit.si/'];
  expect(isAllowedLink('http://zoom.us/j/923?pwd=x', allowed)).toBe(true);
  expect(isAllowedLink('https://meet.jit.si/mill#jwt=x', allowed)).toBe(true);
  expect(isAllowedLink('https://zoom.us/j/924?pwd=x', allowed)).toBe(false);
  expect(isAllowedLink('https://zoom.us/j/923', [])).toBe(false);
});

test('meetings are known by their hosts', () => {
  expect(['https://mill.zoom.us/j/9', 'https://meet.google.com/abc'].map(isMeetingLink)).toEqual([
    true,
    true,
  ]);
  expect(['https://example.org/zoom.us', 'https://hackmd.io/x'].map(isMeetingLink)).toEqual([false, false]);
});
