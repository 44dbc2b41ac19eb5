import { describe, expect, test } from 'vitest';
import { readTitle } from '../../server/src/minutes/titles';

describe('a title that is known', () => {
  test.each([
    ['Attendees', 'attendees', ''],
    ['attendance:', 'attendees', ''],
    ['Board Attendees', 'attendees', 'Board'],
    ['Mill Board Member Attendees', 'attendees', 'Mill Board Member'],
    ['Attendees (sign yourself in)', 'attendees', ''],
    ['**Present**', 'attendees', ''],
    ['1. Roll Call', 'attendees', ''],
    ['📋 Participants', 'attendees', ''],
    ["Who's here", 'attendees', ''],
    ['Board members in attendance were:', 'attendees', 'Board members'],
    ['Attendees/出席者', 'attendees', ''],
    ['Anwesend', 'attendees', ''],
    ['Unable to attend', 'absent', ''],
    ['Regrets', 'absent', ''],
    ['Apologies for absence', 'absent', ''],
    ['Members absent', 'absent', 'Members'],
    ['Entschuldigt', 'absent', ''],
    ['Decisions Adopted', 'decisions', ''],
    ['Resolutions', 'decisions', ''],
    ['Beschlüsse', 'decisions', ''],
    ['Action Items', 'actions', ''],
    ["To-do's", 'actions', ''],
    ['Minutes', 'discussion', ''],
    ['Agenda items', 'discussion', ''],
    ['Tagesordnung', 'discussion', ''],
  ])('%s', (text, kind, group) => expect(readTitle(text)).toEqual({ kind, group }));
});

describe('a title that only contains the word', () => {
  test.each([
    '',
    'New members',
    'Missing exports',
    'Membership audit',
    'Present slides',
    'Presentation',
    'How we represent attendees in the calendar of next year',
    'What we did when the board was present',
    'Decision trees',
    'Notes on the build',
    'Minutes of silence',
    'Action figures',
    `${'very '.repeat(60)}attendees`,
  ])('%s', (text) => expect(readTitle(text)).toBeUndefined());
});
