/** Which minutes are worth reading again for a question about somebody, or about an RFC. */
import type { MinutesRecord, PersonRecord } from '../archive/record';
import { fold } from '../minutes/fold';
import { keysOfLink, keysOfRfcNamed } from '../minutes/rfc-mentions';
import type { PersonSubject } from '../minutes/subject';
import type { Subject } from './references';

/**
 * Tells of a record whether it names what is asked for: cheap, because there are thousands of them. Whoever is named only
 * in running text is in no record: such minutes are not found.
 */
export function concernedBy(subject: Subject): (record: MinutesRecord) => boolean {
  return 'rfc' in subject ? telling(subject.rfc) : naming(subject.person);
}

function naming({ names, handles }: PersonSubject): (record: MinutesRecord) => boolean {
  const isNamed = ({ name }: { readonly name: string }): boolean => names.has(fold(name));
  const isOne = (person: PersonRecord): boolean =>
    isNamed(person) || person.handles?.some((handle) => handles.has(fold(handle))) === true;
  return ({ lists, roles, speakers }) =>
    lists.some(({ people }) => people.some(isOne)) || speakers.some(isNamed) || roles.some(isNamed);
}

/** Tells of a record whether it names or links an RFC that is known by some keys. */
function telling(rfc: readonly string[]): (record: MinutesRecord) => boolean {
  const wanted = new Set(rfc);
  const isWanted = (key: string): boolean => wanted.has(key);
  // An address is taken apart only where the end of a wanted one is in it, such as the number of a pull request.
  const ends = rfc.map((key) => key.slice(Math.max(key.lastIndexOf('/'), key.lastIndexOf(' ')) + 1));
  const isLinked = (link: string): boolean =>
    ends.some((end) => link.includes(end)) && keysOfLink(link).some(isWanted);
  return ({ rfcs, topics }) =>
    rfcs.some(
      ({ number, title, link }) =>
        keysOfRfcNamed(number, title, undefined).some(isWanted) || (link !== undefined && isLinked(link)),
    ) || topics.some(({ links }) => links.some(isLinked));
}
