import type { Meeting } from '../../server/src/minutes/meeting';
import { definition } from '../../server/src/service/definition';
import { documentLinks } from '../../server/src/service/document-links';
import { hover } from '../../server/src/service/hover';
import { outline } from '../../server/src/service/outline';
import { places } from '../../server/src/service/references';
import { rename, renameable } from '../../server/src/service/rename';
import { nameFilter, symbols } from '../../server/src/service/symbols';

/** Everything that can be asked about a place in a meeting, as plain data that can be compared. */
export function navigated(meeting: Meeting, offset: number): object {
  return {
    definition: definition(meeting, offset),
    places: places(meeting, offset),
    hover: hover(meeting, offset),
    renameable: renameable(meeting, offset),
    rename: rename(meeting, offset, 'Zoe Quill'),
    links: documentLinks(meeting),
    symbols: symbols(meeting, { fits: nameFilter(''), headings: true }),
    outline: outline(meeting),
  };
}
