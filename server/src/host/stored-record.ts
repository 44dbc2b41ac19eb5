/**
 * Records as they are stored, and back: a line of JSON with what is short, and what is long behind it, part by part. A
 * record that comes back reads a part when somebody asks for it, so that ten thousand records are a few megabytes.
 */
import { PLACELESS, type PlacelessRecord } from '../archive/placeless';
import type { FileRecord } from '../archive/record';
import type { Body } from './bodies';
import { bytesOfText, joinedBytes, packed, textOfBytes, unpacked } from './bytes.node';
import { uriBelow } from './paths';
import { apart, together } from './stored-places';

interface Head {
  /** All values of the record that are neither lists nor objects, but where it lies. */
  readonly short: Readonly<Record<string, unknown>>;
  /** The others, in their order. */
  readonly long: readonly Part[];
}

/** The lengths are those of what is stored, in bytes; the places stand behind the rest of the part. */
type Part = readonly [name: string, length: number, places: number, packed?: 'packed'];

/** A shorter part would hardly become shorter still; in bytes. */
const WORTH_PACKING = 1_500;

/** @returns what `recordOf` makes the same record of */
export function storedRecord({ uri: _, path: __, ...record }: FileRecord): Body {
  const all = Object.entries(record);
  const isLong = ([, value]: [string, unknown]): boolean => typeof value === 'object' && value !== null;
  const parts = all.filter(isLong).map(([name, value]) => {
    const { rest, places } = apart(value);
    const bytes = bytesOfText(rest);
    const short = bytes.byteLength > WORTH_PACKING ? packed(bytes) : undefined;
    const stored = short ?? bytes;
    const behind = bytesOfText(places);
    const lengths = [stored.byteLength, behind.byteLength] as const;
    const part: Part = short ? [name, ...lengths, 'packed'] : [name, ...lengths];
    return { part, stored: [stored, behind] };
  });
  const short = Object.fromEntries(all.filter((one) => !isLong(one)));
  const head: Head = { short, long: parts.map(({ part }) => part) };
  return joinedBytes([bytesOfText(`${JSON.stringify(head)}\n`), ...parts.flatMap(({ stored }) => stored)]);
}

/**
 * @param root URI of the folder
 * @returns none for a body that is damaged
 */
export function recordOf(root: string, path: string, body: Body): readonly FileRecord[] {
  try {
    const opened = { ...readHead(body), parts: new Map<string, unknown>() };
    const { head, start } = opened;
    const length = head.long.reduce((sum, [, rest, places]) => sum + rest + places, start);
    if (length !== body.byteLength) return [];
    // Whoever is given a record looks into it.
    remember(body, opened);
    // Copied with `...`, each would have a shape of its own from the first property on that is defined.
    const record = Object.assign({ uri: uriBelow(root, path), path }, head.short);
    Object.defineProperty(record, BODY, { value: body });
    Object.defineProperty(record, PLACELESS, { value: new PlacelessParts(body) });
    for (const [name] of head.long) Object.defineProperty(record, name, propertyOf(name));
    return [record as unknown as FileRecord];
  } catch {
    return [];
  }
}

/** @returns also where the parts begin, in bytes */
function readHead(body: Body): { readonly head: Head; readonly start: number } {
  const end = body.indexOf(NEWLINE);
  return { head: JSON.parse(textOfBytes(body.subarray(0, end))), start: end + 1 };
}

const NEWLINE = 0x0a;

/** Where a record has what its parts are read of. */
const BODY = Symbol('body');

/** The same for all records, so that they have one shape. */
const properties = new Map<string, PropertyDescriptor>();

function propertyOf(name: string): PropertyDescriptor {
  const known = properties.get(name);
  if (known !== undefined) return known;
  const property: PropertyDescriptor = {
    enumerable: true,
    get(this: { readonly [BODY]: Body }) {
      return part(this[BODY], name, 'whole');
    },
  };
  properties.set(name, property);
  return property;
}

/** What `placeless` gives of a record that is stored. */
class PlacelessParts implements PlacelessRecord {
  constructor(private readonly body: Body) {}

  get lists(): PlacelessRecord['lists'] {
    return part(this.body, 'lists', 'placeless') as PlacelessRecord['lists'];
  }

  get topics(): PlacelessRecord['topics'] {
    return part(this.body, 'topics', 'placeless') as PlacelessRecord['topics'];
  }

  get rfcs(): PlacelessRecord['rfcs'] {
    return part(this.body, 'rfcs', 'placeless') as PlacelessRecord['rfcs'];
  }

  get decisions(): PlacelessRecord['decisions'] {
    return part(this.body, 'decisions', 'placeless') as PlacelessRecord['decisions'];
  }

  get actions(): PlacelessRecord['actions'] {
    return part(this.body, 'actions', 'placeless') as PlacelessRecord['actions'];
  }
}

/** So many records that were asked last are remembered: who asks for a part asks for another one. */
const MOST = 50;
const remembered = new Map<Body, Opened>();

interface Opened extends ReturnType<typeof readHead> {
  readonly parts: Map<string, unknown>;
}

type How = 'whole' | 'placeless';

function part(body: Body, name: string, how: How): unknown {
  const opened = remembered.get(body) ?? { ...readHead(body), parts: new Map<string, unknown>() };
  const key = how === 'whole' ? name : `${name} without places`;
  if (!opened.parts.has(key)) opened.parts.set(key, readPart(body, opened, name, how));
  remember(body, opened);
  return opened.parts.get(key);
}

function remember(body: Body, opened: Opened): void {
  remembered.set(body, opened);
  for (const [oldest] of remembered) {
    if (remembered.size <= MOST) break;
    remembered.delete(oldest);
  }
}

/** What was damaged on the disk says nothing. */
function readPart(body: Body, { head, start }: Opened, name: string, how: How): unknown {
  try {
    let from = start;
    for (const [one, length, places, isPacked] of head.long) {
      const middle = from + length;
      if (one === name) {
        const stored = body.subarray(from, middle);
        const rest = JSON.parse(textOfBytes(isPacked ? unpacked(stored) : stored));
        return how === 'placeless'
          ? rest
          : together(rest, textOfBytes(body.subarray(middle, middle + places)));
      }
      from = middle + places;
    }
  } catch {}
  return [];
}
