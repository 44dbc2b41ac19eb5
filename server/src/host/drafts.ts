/** The documents that somebody writes in: what the next version has in common with this one is not read again. */
import type { Knowledge } from '../minutes/knowledge';
import type { Meeting } from '../minutes/meeting';
import { parse } from '../minutes/parse';

/** So many are kept: nobody writes in more of them at a time. */
const MOST = 4;

export class Drafts {
  readonly #last = new Map<string, Meeting>();

  read(path: string, text: string, knowledge: Knowledge): Meeting {
    const meeting = parse(text, knowledge, this.#last.get(path));
    this.#last.delete(path);
    this.#last.set(path, meeting);
    for (const [oldest] of this.#last) {
      if (this.#last.size <= MOST) break;
      this.#last.delete(oldest);
    }
    return meeting;
  }
}
