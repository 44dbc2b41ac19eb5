/** The first minutes of a folder: what most committees have in theirs. */
import type { NewMinutes } from './new-minutes';

/** @param folder its path, relative to the workspace folder; empty for that itself */
export function firstMinutes(folder: string, day: string): NewMinutes {
  const lines = [
    ...[`# Meeting Minutes (${day})`, '', RECORDER, '', '## Attendees', '', '-', ''],
    ...['## Unable to attend', '', '## Decisions', '', '## Minutes', ''],
  ];
  const text = lines.join('\n');
  const path = `${folder === '' ? '' : `${folder}/`}${day}.md`;
  return { path, text, cursor: text.indexOf(RECORDER) + RECORDER.length };
}

const RECORDER = 'Minutes recorded by';
