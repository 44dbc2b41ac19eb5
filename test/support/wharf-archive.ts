/**
 * A committee of nobody, with something wrong in every way: an archive whose last minutes, and whose configurations, are
 * told of as much as there is to tell.
 */
const head = (day: string): string => `# Wharf minutes (${day})

## Board Attendees

- Ada Byron (ADB)
- Charles Babbage
- Maria Agnesi

## Attendees

- Émilie Breteuil
- Wes Sklodowska

## Unable to attend

- Lance Hale
`;

const JANUARY = `${head('2031-01-07')}
Minutes recorded by Tom Carr.

## Decisions

- Bought a wheel

## Minutes

### RFC: The wheel

https://github.com/wharf/rfcs/pull/3

- Ada: it turns
- Charles: it does
- Maria: RFC 2 is [here](https://github.com/wharf/rfcs/pull/3)
- Émilie: fine
- Wes: fine
`;

const FEBRUARY = JANUARY.replaceAll('2031-01-07', '2031-02-04');
const MARCH = `${JANUARY.replaceAll('2031-01-07', '2031-03-04')}
### The bell

- Ada: we will vote on the bell at the next meeting
`;

const APRIL = `---
date: 2031-04-02
---

# Wharf minutes (2031-04-01)

Date: Tuesday, April 3rd, 2031

Minutes recorded by Thomas Cook.

Chair: Tom Carr

## Board Attendees

- Ada Byron (ADB)
- Charles Babbage
- Adam Bede (ADB)
- charles babbage (from Turin)
- TBD

## Attendees

Emilie Breteuil
Ben Lamp
Ben Nevis

## Unable to attend

- Lance Hale (on holiday)
- Ada Byron

## Decisions

- N/A

## Action items

- [ ] Paint the bell
- [ ] Wess: oil the wheel
- [ ] Cahrles: oil the wheel again

## Minutes

### RFC: The anchor

- Ada: RFC 2 is good, RFC 9 is better, and so is RFC 0001
- RFC 2 is [there](https://github.com/wharf/rfcs/pull/4), says nobody
- Charles: [join](https://zoom.us/j/123456789?pwd=abcdef1234567890) or [edit](https://docs.google.com/document/d/1abcDEFghiJKL/edit)
- Charles: https://zoom.us/j/123456789 Passcode: 123456
- Cahrles: yes
- Cahrles: no
- Ben: maybe on February 30th, 2031 or on Sunday, 2031-04-02
- Lance: by mail
- Wes: hello
- Wes to Ada: hello again
- Zoe: hi
- Zoe: ho
- Ada/Charles to Ben: both of us
- All: TODO
- Charles: ???
- Ada: the motion is approved unanimously
- Ada: we will discuss the anchor at the next meeting <!-- minutes-disable-line unknown-rfc -->

<!-- minutes-disable-next-line no-such-rule -->
Charles: a line of its own
Ada: one more

<!-- minutes-disabel -->

<!-- minutes-disable unlinked-rfcs because it is so -->

<!-- minutes-enable -->

<!-- minutes-enable placeholder -->
`;

const MAY = `${head('2031-05-06')}
## Minutes

### The mast

- Ada: it stands
- Charles: it does
- Maria: so be it
`;

/** In another language than that of the messages: no word of it can be mistaken for one of theirs. */
const GERMAN = `# Protokoll der Sitzung vom 04.03.2031

Anwesend: Ada Byron, Karl Gauss, Karl Benz, Ada Byron

Entschuldigt: Lise Meitner

Protokoll: Otto Hahn

## Beschlüsse

- Das Rad wird gekauft

## Diskussion

### RFC: Das Rad

- Ada: RFC 2 ist gut
- Karl: ja
- Lise: nein
- Otto: nein
- Kral: doch, am Montag, 04.03.2031
- Ada: einstimmig beschlossen

## Aufgaben

- [ ] Das Rad ölen
`;

const RFC = `# The wheel

Status: accepted
`;

const CONFIGURATION = `extends: ['missing.yaml', '../wharf/.minutes.yaml']
quorum: majority
colour: red
rules: { no-such-rule: off, placeholder: loud }
speakers: { form: 'anyhow', name: 'both' }
labels: [Goal]
include: ['']
roster:
  - { name: Ada Byron, aliases: [Countess], handles: [ada], abbreviation: ADB, group: Board, member: yes }
  - { name: Ada Byron }
  - { name: Charles Babbage, handles: ada, group: Board, member: true, since: 2031-05-01, until: 2031-02-01 }
  - { name: Maria Agnesi, member: true, since: yesterday }
  - { name: Joan Clarke, group: Board, member: true, abbreviation: ADB }
  - { name: Wes Sklodowska, group: Guests, handles: [wes] }
  - { group: Board }
  - 7
  - roster.txt
  - empty.yaml
  - nobody.txt
`;

/** By their paths, without the first slash. */
export const WHARF: Readonly<Record<string, string>> = {
  'wharf/.minutes.yaml': CONFIGURATION,
  'wharf/roster.txt': 'Grace Hopper (GRH)\n',
  'wharf/empty.yaml': '[]',
  'wharf/nobody.txt': 'Nobody is here\n',
  'wharf/rfcs/0001-the-mast.md': RFC.replace('wheel', 'mast'),
  'wharf/rfcs/0002-the-wheel.md': RFC,
  'wharf/minutes/2031-01-07.md': JANUARY,
  'wharf/minutes/2031-02-04.md': FEBRUARY,
  'wharf/minutes/2031-03-04.md': MARCH,
  'wharf/minutes/2031-04-01-april.md': APRIL,
  'wharf/minutes/2031-05-06.md': MAY,
  'wharf/deutsch.md': GERMAN,
  'wharf/json/.minutes.json':
    '{ "include": 7 "quorum": { "min": -1, "fraction": "3/2" }, "roster": "a.json" }',
  'wharf/json/.minutes.yaml': 'rules: {}\n',
  'wharf/json/2031-03-04.md': MARCH,
  'wharf/yaml/.minutes.yml':
    'include: &a [a.md]\nexclude: *a\nquorum: many\nroster: { people: 7 }\n\trules: {}\n',
  'wharf/yaml/2031-03-04.md': MARCH,
};
