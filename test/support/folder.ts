import { Archive } from '../../server/src/archive/archive';
import { readRecord } from '../../server/src/archive/read-record';
import { type Knowledge, knowledgeAt, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { knownFile } from '../../server/src/minutes/known-file';
import type { Meeting } from '../../server/src/minutes/meeting';
import { parse } from '../../server/src/minutes/parse';

/** A workspace folder whose files are known to each other. */
export class Folder {
  readonly archive = new Archive();
  readonly #read = new Map<string, Meeting>();

  /** @param files texts by their paths */
  constructor(
    readonly files: Readonly<Record<string, string>>,
    private readonly base: Knowledge = NOTHING_KNOWN,
  ) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  /** What is known of a file from now on. */
  write(path: string, text: string): void {
    const meeting = parse(text);
    const record = readRecord({ uri: uriOf(path), path, text }, meeting);
    if (record === undefined) this.archive.remove([uriOf(path)]);
    else this.archive.put([record]);
    if (record !== undefined) this.#read.set(path, meeting);
  }

  knowledge(path: string): Knowledge {
    return knowledgeAt(this.archive.knowledge(this.base, uriOf(path)), knownFile(uriOf(path), path));
  }

  /** The minutes in a file; of a text that was not saved yet where one is given. */
  meeting(path: string, text = this.files[path] ?? ''): Meeting {
    // What both texts have in common is not read again.
    return parse(text, this.knowledge(path), this.#read.get(path));
  }
}

export function uriOf(path: string): string {
  return `file:///work/${path}`;
}

/**
 * Minutes of a committee that does not exist.
 * @param lists the attendee lists by their titles, names apart by commas
 */
export function minutesOf(day: string, lists: Readonly<Record<string, string>>, discussion = ''): string {
  const listed = Object.entries(lists).map(([title, names]) => {
    const entries = names.split(/, ?/u).filter((name) => name !== '');
    return `## ${title}\n\n${entries.map((name) => `- ${name}\n`).join('')}`;
  });
  return `# Lantern committee meeting minutes (${day})\n\n${listed.join('\n')}\n## Minutes\n\n${discussion}`;
}
