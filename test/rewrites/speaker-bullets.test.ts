import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/markdown/edit';
import { type Knowledge, NOTHING_KNOWN } from '../../server/src/minutes/knowledge';
import { parse } from '../../server/src/minutes/parse';
import { speakerBullets } from '../../server/src/rewrites/speaker-bullets';
import { diagnose } from '../../server/src/service/diagnose';
import { fixAll } from '../../server/src/service/fix-all';
import { somebodyKnown } from '../support/somebody-known';

const PEOPLE =
  '# Attendees\n\n- Neal Gray @ngray\n- Andrew Lake\n- Jonathan Reed\n- benny Vale\n\n# Minutes\n\n';

/** All statements of some lines below an attendee list; what comes before the lines does not change. */
function rewritten(lines: string): string {
  const result = rewrite(PEOPLE + lines);
  expect(result.startsWith(PEOPLE)).toBe(true);
  expect(rewrite(result), 'a second run changes nothing').toBe(result);
  return result.slice(PEOPLE.length);
}

function rewrite(text: string, knowledge: Knowledge = NOTHING_KNOWN): string {
  const meeting = parse(text, knowledge);
  return applyEdits(
    text,
    speakerBullets(
      meeting,
      meeting.sections.flatMap(({ statements }) => statements),
    ),
  );
}

describe('every accepted form becomes a bullet', () => {
  test.each([
    ['a plain line', 'Neal: x'],
    ['a space before the colon', 'Neal : x'],
    ['a full-width colon', 'Neal： x'],
    ['a full-width colon without a space', 'Neal：x'],
    ['no space behind the colon', 'Neal:x'],
    ['capitals', 'NEAL: x'],
    ['bold with the colon inside', '**Neal:** x'],
    ['bold with the colon outside', '**Neal**: x'],
    ['underlined bold', '__Neal__: x'],
    ['bold with a dash', '**Neal** - x'],
    ['square brackets', '[neal] x'],
    ['square brackets of HackMD', '* [name=Neal] x'],
    ['italics', '*Neal:* x'],
    ['a bullet of another marker', '* Neal: x'],
    ['a plus', '+ Neal: x'],
    ['the full name', 'Neal Gray: x'],
    ['a handle', '@ngray: x'],
    ['a nick', '<neal> x'],
    ['a time before the name', '[10:02] Neal: x'],
    ['a time with seconds', '10:02:33 Neal: x'],
    ['a chat message under its name', 'Neal 10:02\nx'],
    ['a chat message with a time of day', 'Neal Gray 10:02 AM\nx'],
    ['a chat message with white space at the end', 'Neal 10:02\nx  '],
    ['white space at the end', 'Neal: x \t '],
    ['several spaces behind the colon', 'Neal:   x'],
    ['a bullet in form', '- Neal: x'],
  ])('%s', (_, line) => expect(rewritten(`${line}\n`)).toBe('- Neal: x\n'));

  test.each([
    ['an addressee', 'Jonathan to neal: x', '- Jonathan to Neal: x'],
    ['two speakers', 'Andrew & Neal: x', '- Andrew/Neal: x'],
    ['three speakers', 'Andrew, Neal and Jonathan: x', '- Andrew/Neal/Jonathan: x'],
    ['a qualifier', '**Neal (Board)**: x', '- Neal (Board): x'],
    ['a lower-case name', 'Benny: x', '- benny: x'],
    ['everybody', 'Everyone: x', '- Everyone: x'],
    ['somebody whom nobody knows', 'Zoë: x', '- Zoë: x'],
    ['an unknown handle', '@zoe: x', '- @zoe: x'],
  ])('%s', (_, line, bullet) => expect(rewritten(`${line}\n`)).toBe(`${bullet}\n`));
});

describe('lines of one paragraph', () => {
  test('messages of a chat that end in white space become bullets one by one', () =>
    expect(rewritten('Neal 10:02\nx  \nAndrew 10:03\ny\\\nNeal 10:04\nz')).toBe(
      '- Neal: x\n- Andrew: y\n- Neal: z',
    ));

  test('become bullets also without a space behind the colon', () =>
    expect(rewritten('Neal: one\nAndrew:two\nbenny: three\n')).toBe(
      '- Neal: one\n- Andrew: two\n- benny: three\n',
    ));

  test('become bullets, without the hard breaks between them', () =>
    expect(rewritten('Neal: one  \nAndrew: two\\\nNeal: three\n')).toBe(
      '- Neal: one\n- Andrew: two\n- Neal: three\n',
    ));

  test('that continue a statement go under it, hard breaks within it stay', () =>
    expect(rewritten('Neal: one\n... and more  \nstill Neal  \nAndrew: two\n')).toBe(
      '- Neal: one\n  ... and more  \n  still Neal\n- Andrew: two\n',
    ));

  test('before the first label stay, with a blank line behind them', () =>
    expect(rewritten('We met.  \nNeal: one\n')).toBe('We met.  \n\n- Neal: one\n'));

  test('a backslash at the very end is a backslash', () =>
    expect(rewritten('Neal: C:\\\n')).toBe('- Neal: C:\\\n'));

  test('a backslash that broke a line goes where the line ends its block now', () => {
    expect(rewritten('Neal: one\\\ngoes on\\\nAndrew: two')).toBe('- Neal: one\\\n  goes on\n- Andrew: two');
    expect(rewritten('an introduction\\\nNeal: one')).toBe('an introduction\n\n- Neal: one');
  });
  test('an escaped backslash stays', () =>
    expect(rewritten('Neal: C:\\\\\nAndrew: two')).toBe('- Neal: C:\\\\\n- Andrew: two'));
  test('a link that is wrapped stays whole', () =>
    expect(rewritten('Neal: see [the plan of\nAndrew: rough](https://example.org/plan)')).toBe(
      '- Neal: see [the plan of\n  Andrew: rough](https://example.org/plan)',
    ));
  test('a colon in soft-wrapped prose is punctuation', () =>
    expect(rewritten('We heard what\nNeal: thought of it\n')).toBe('We heard what\nNeal: thought of it\n'));
});

test('a label that is not asked for is kept apart from the bullets around it', () => {
  const text = `${PEOPLE}Neal: one\nNote: two\nAndrew: three\n`;
  const meeting = parse(text);
  const statements = meeting.sections.flatMap((section) => section.statements);
  const people = statements.filter(({ label }) => label.speakers[0]?.text !== 'Note');
  expect(applyEdits(text, speakerBullets(meeting, people)).slice(PEOPLE.length)).toBe(
    '- Neal: one\n\nNote: two\n\n- Andrew: three\n',
  );
});

describe('a line in lower case that begins like a label', () => {
  /** Only what people say, as the fix of everything does. */
  const fixed = (lines: string, people = PEOPLE): string => {
    const text = people + lines;
    const rewrite = (before: string): string => applyEdits(before, fixAll(parse(before), {}));
    const result = rewrite(text);
    expect(rewrite(result), 'a second run changes nothing').toBe(result);
    return result.slice(people.length);
  };

  const CAPITALS = PEOPLE.replace('benny Vale', 'Benny Vale');

  test('goes on with the statement above', () => {
    const proposal =
      'Neal: I propose the following  \nfor the roof: tin, no lead\nand for the door: oak.\nAndrew: I object\n';
    const bullets =
      '- Neal: I propose the following  \n  for the roof: tin, no lead\n  and for the door: oak.\n- Andrew: I object\n';
    expect(fixed(proposal)).toBe(bullets);
    expect(fixed(`${proposal}because: it is dear\n\nJonathan: so do I\n`, CAPITALS)).toBe(
      `${bullets}  because: it is dear\n- Jonathan: so do I\n`,
    );
  });

  test('is somebody where people are written so', () => {
    const [before, after] = [
      'neal: one\nzoe: two\nandrew: three\n',
      '- Neal: one\n\nzoe: two\n\n- Andrew: three\n',
    ];
    expect(fixed(before)).toBe(after);
    expect(fixed(before, CAPITALS)).toBe(after);
    expect(fixed('neal: one\nbut for the door: two\n')).toBe('- Neal: one\n  but for the door: two\n');
  });

  test('may be somebody where one who is listed is: then the statement stays as it is', () => {
    const lines = 'Andrew: one\nNeal: two\nzoe: three\nJonathan: four\n';
    expect(fixed(lines)).toBe('- Andrew: one\n\nNeal: two\nzoe: three\n\n- Jonathan: four\n');
    const told = diagnose(parse(PEOPLE + lines), {}).filter(({ rule }) => rule === 'speaker-format');
    expect(told.map(({ message }) => message.split('"')[1])).toEqual(['Andrew:', 'Jonathan:']);
  });

  test('and stands above a list leaves the statement as it is', () => {
    const lines = 'Neal: I propose\nfor the whole roof:\n- tin\n- slate\n';
    expect(fixed(lines)).toBe(lines);
  });

  test('with somebody who is listed, or a word that structures the text, is kept apart', () => {
    expect(fixed('Neal: one\nzoe to Andrew: two\n')).toBe('- Neal: one\n\nzoe to Andrew: two\n');
    expect(fixed('Neal: one\noutcome: two\n')).toBe('- Neal: one\n\noutcome: two\n');
  });
});

test.each([
  '(Andrew): two',
  '***Andrew***: two',
  '**Andrew: two**',
  'Andrew - two',
  '“Andrew”: two',
  'andrew / Neal:two',
])('a line of somebody else who is listed is kept apart from the bullet above: %s', (line) =>
  expect(rewritten(`Neal: one\n${line}\ngoes on\nbenny: three\n`)).toBe(
    `- Neal: one\n\n${line}\ngoes on\n\n- benny: three\n`,
  ),
);

test.each(['(later): two', 'then - Andrew: two', 'https://andrew: two', '(as Andrew has it): two', 'Andrew'])(
  'any other line goes on with the bullet above: %s',
  (line) => expect(rewritten(`Neal: one\n${line}\n`)).toBe(`- Neal: one\n  ${line}\n`),
);

test('a nick without words makes no HTML of the lines below it', () =>
  expect(rewritten('Neal: one\n<andrew> \n- benny: two\n')).toBe(
    '- Neal: one\n      <andrew>\n- benny: two\n',
  ));

test('a label below such a line stays one', () => {
  const text = `${PEOPLE}Neal: one\n(Neal): two\nNote: three\n`;
  const meeting = parse(text);
  const [neal] = meeting.sections.flatMap((section) => section.statements);
  expect(
    applyEdits(text, speakerBullets(meeting, neal === undefined ? [] : [neal])).slice(PEOPLE.length),
  ).toBe('- Neal: one\n\n(Neal): two\n\nNote: three\n');
});

describe('paragraphs', () => {
  test('of one statement each become one list', () =>
    expect(rewritten('Neal: one\n\nAndrew: two\n\n\nNeal: three\n')).toBe(
      '- Neal: one\n- Andrew: two\n- Neal: three\n',
    ));

  test('join the bullets before them', () =>
    expect(rewritten('- Neal: one\n  - Andrew: two\n- Neal: x\n\nAndrew: three\n')).toBe(
      '- Neal: one\n  - Andrew: two\n- Neal: x\n- Andrew: three\n',
    ));

  test('that nobody speaks in stay where they are', () =>
    expect(rewritten('Neal: one\n\nA pause.\n\nAndrew: two\n')).toBe(
      '- Neal: one\n\nA pause.\n\n- Andrew: two\n',
    ));

  test('within a bullet stay within it', () =>
    expect(rewritten('- On the mill\n\n  Neal: one  \n  Andrew: two\n')).toBe(
      '- On the mill\n\n  - Neal: one\n  - Andrew: two\n',
    ));
});

test('indented code stays code: the statement above it is no bullet', () => {
  expect(rewritten('Neal: one\nAndrew: run\n\n    make all\n\nNeal: two')).toBe(
    '- Neal: one\n\nAndrew: run\n\n    make all\n\n- Neal: two',
  );
  expect(rewritten('* **Neal**: run\n\n      make all')).toBe('- Neal: run\n\n      make all');
});

test('what somebody lists stays theirs: the statement above a list is no bullet of it', () => {
  const list = 'Neal: the ways are:\n- one\n- two\n\n';
  expect(rewritten(`${list}**Andrew**: two\n`)).toBe(`${list}- Andrew: two\n`);
  expect(rewritten('Neal: one\n- Andrew: two\n')).toBe('- Neal: one\n- Andrew: two\n');
});

test.each([
  'Neal: the freezers are\n- Liebherr: 8000\n- Miele: 9500 (too big)\n',
  'Neal: two things\n\n* Cost: 40\n* Time: one day\n',
  'Neal: two things\n1. Cost: 40\n2. Time: one day\n',
  'Neal: two things\n- Cost: 40\n- it takes a day\n',
  'Neal: who does what:\n- Andrew: the roof\n- Jonathan: the door\n',
  'Neal: the hours\n- Andrew: 3\n- Cost: 40\n',
  '- Liebherr: 8000\n- Miele: 9500\n\nNeal: too big\n',
  'Jonathan: hi\nNeal: moon\n  - it is big\n',
])('what somebody lists are no statements of others: %j', (lines) => {
  const meeting = parse(PEOPLE + lines);
  expect(fixAll(meeting, {})).toEqual([]);
  expect(diagnose(meeting, {}).filter(({ rule }) => rule === 'speaker-format')).toEqual([]);
});

test.each(['# x', '> x', '```', '===', '1. x', '- x'])(
  '%s that goes on with a statement goes on with it',
  (x) => expect(rewritten(`Neal: one\n    ${x}\n`)).toBe(`- Neal: one\n      ${x}\n`),
);

describe('nobody is taken for somebody else', () => {
  const asked = (people: string, lines: string): string => {
    const text = `# Attendees\n\n${people}\n\n# Minutes\n\n`;
    return rewrite(text + lines).slice(text.length);
  };
  test.each([
    [
      'who has a first name like another with an initial',
      '- Eric Adams\n- Tom Carr',
      'Erica: x\nTom: y',
      '- Erica: x\n- Tom: y',
    ],
    [
      'where two share first name and initial',
      '- Michael Smith\n- Michael Stone',
      '**Michael Smith:** x',
      '- Michael Smith: x',
    ],
    [
      'with a title',
      '- Dr. Ada Byron\n- Frau Meier',
      'Dr. Ada Byron: x\nFrau Meier: y',
      '- Ada: x\n- Frau Meier: y',
    ],
  ])('%s', (_, people, before, after) => expect(asked(people, before)).toBe(after));
});

test('the word between speaker and addressee stays', () =>
  expect(rewritten('Neal an Andrew: x\nNeal -> Andrew: y')).toBe('- Neal an Andrew: x\n- Neal to Andrew: y'));

test('a number is no tally of somebody with a short name', () =>
  expect(rewrite('# Attendees\n- Tom Carr\n- Ada Byron\n# Minutes\nAda: Who?\nTom: 3 people')).toContain(
    '- Tom: 3 people',
  ));

describe('lists', () => {
  test('keep their nesting', () =>
    expect(rewritten('* **Neal**: one\n    * Andrew : two\n        * NEAL: three\n* Andrew: four\n')).toBe(
      '- Neal: one\n    - Andrew: two\n        - Neal: three\n- Andrew: four\n',
    ));

  test('keep a marker that other items have too', () =>
    expect(rewritten('* **Neal**: one\n* on the mill\n')).toBe('* Neal: one\n* on the mill\n'));

  test('keep their numbers', () =>
    expect(rewritten('1. **Neal**: one\n2. Andrew: two\n')).toBe('1. Neal: one\n2. Andrew: two\n'));

  test('a label alone is the title of what is nested below it', () =>
    expect(rewritten('**Neal:**\n\n- fixed the mill\n')).toBe('**Neal:**\n\n- fixed the mill\n'));
});

describe('what is nobody’s word stays', () => {
  test.each([
    ['fenced code', '```\nNeal: x\n```\n'],
    ['indented code', '    Neal: x\n'],
    ['quotes', '> Neal: x\n'],
    ['comments', '<!--\nNeal: x\n-->\n'],
    ['tables', '| Neal: x |\n| --- |\n| Andrew: y |\n'],
    ['headings', '## Neal: x\n'],
  ])('%s', (_, lines) => expect(rewritten(lines)).toBe(lines));

  test('front matter', () => {
    const text = '---\nNeal: x\n---\n';
    expect(rewrite(text)).toBe(text);
  });
});

test.each([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('line endings stay %s', (_, eol) => {
  const text = `${PEOPLE}We met.  \nNeal: one  \nAndrew: two\n`.replaceAll('\n', eol);
  expect(rewrite(text).slice(PEOPLE.replaceAll('\n', eol).length)).toBe(
    `We met.  ${eol}${eol}- Neal: one${eol}- Andrew: two${eol}`,
  );
});

test('a file without any blank line gets none', () => {
  const text = '# Attendees\n- Neal Gray\n# Minutes\nWe met.  \nNeal: one\n';
  expect(rewrite(text)).toBe('# Attendees\n- Neal Gray\n# Minutes\nWe met.  \n- Neal: one\n');
});

describe('the short form', () => {
  test('has the capitals of the bullets, not those of the list', () => {
    const text =
      '# Attendees\n- neal gray\n- Ada Byron\n\n# Minutes\n\n- Neal: one\n\n**Neal**: two\n\n**neal gray**: three\n';
    expect(rewrite(text)).toContain('- Neal: one\n- Neal: two\n- Neal: three\n');
  });

  test('tells two people with one first name apart', () => {
    const text = '# Attendees\n- Ada Byron\n- Ada Lovelace\n\n# Minutes\n\nAda Byron: one\n';
    expect(rewrite(text)).toContain('- Ada B: one');
  });

  test('of a name that fits two people is not guessed', () => {
    const text = '# Attendees\n- Ada Byron\n- Ada Lovelace\n\n# Minutes\n\nAda : one\n';
    expect(rewrite(text)).toContain('- Ada: one');
  });

  test('is the one of the bullets that are in form already', () => {
    const text =
      '# Attendees\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\n- Ada Byron: yes\n\n**Ada Byron** : one\n';
    expect(rewrite(text)).toContain('- Ada Byron: one');
  });

  const people = '- Ada Byron (ADB)\n- Charles Babbage (CB)\n- J. Smith\n- Tom Carr\n';
  test.each([
    ['Ada: hello\nSmith: tak', '- Ada: hello\n- Smith: tak'],
    ['Smith: tak\nAda: hello', '- Smith: tak\n- Ada: hello'],
    ['- Babbage: tak\n\nAda: hello', '- Babbage: tak\n- Ada: hello'],
    ['- Ada: hi\n- Babbage: tak\n\nBabbage: y', '- Ada: hi\n- Babbage: tak\n- Babbage: y'],
    ['ADB: hi\nCharles: tak', '- ADB: hi\n- Charles: tak'],
    ['- Tom Carr: yes\n\nAda : one', '- Tom Carr: yes\n- Ada: one'],
    ['J. Smith: one\nTOM: two', '- J. Smith: one\n- Tom: two'],
    ['Tom to BABBAGE: one', '- Tom to Babbage: one'],
  ])('of a label that is clear is its own: %j', (lines, bullets) => {
    const text = `# Attendees\n${people}\n# Minutes\n\n`;
    expect(rewrite(text + lines).slice(text.length)).toBe(bullets);
  });

  test.each([
    ['- Babbage: one\n- Babbage: two\n\nCharles: three', '- Babbage: one\n- Babbage: two\n- Babbage: three'],
    ['- CB: one\n\nCharles Babbage: two', '- CB: one\n- CB: two'],
    ['Ada: one\nADB: two\nAda Byron: three', '- Ada: one\n- Ada: two\n- Ada: three'],
    ['Smith: one\nAda Byron: two', '- Smith: one\n- Ada Byron: two'],
    ['Carr to Byron: one\n\n- Ada: two', '- Carr to Byron: one\n\n- Ada: two'],
    ['- Ada Byron: one\n- Ada Byron: two\n\nAda: three', '- Ada Byron: one\n- Ada Byron: two\n- Ada: three'],
  ])('is the one that the labels of the same person have most: %j', (lines, bullets) => {
    const text = `# Attendees\n${people}\n# Minutes\n\n`;
    const once = rewrite(text + lines);
    expect(once.slice(text.length)).toBe(bullets);
    expect(rewrite(once)).toBe(once);
  });

  test('is the first name also where a handle is written like it', () => {
    const text =
      '# Attendees\n- Ada Byron @ada\n- Tom Carr @ttc\n\n# Minutes\n\nCarr: one\n\n@ada: two\n\n@ttc: three\n';
    expect(rewrite(text)).toContain('- Carr: one\n- Ada: two\n- Carr: three\n');
  });

  test('of a roster is kept, in whole and in part', () => {
    const text =
      '# Attendees\n- Ada King\n- Tom Carr\n\n# Minutes\n\n* **Tom:** one\n\nAda Byron: two\n\nCOUNTESS: three\n\n@ada: four\n';
    expect(rewrite(text, somebodyKnown)).toContain('* **Ada Byron:** two\n* **Countess:** three\n');
  });

  test('is the last name where the committee uses those', () => {
    const text = '# Attendees\n- Ada Byron\n- Tom Carr\n\n# Minutes\n\nByron: one\n\nCarr: two\n';
    expect(rewrite(text)).toContain('- Byron: one\n- Carr: two\n');
  });

  test('is the abbreviation where the committee uses them', () => {
    const text =
      '# Attendees\n- Ada Byron (ADB)\n- Tom Carr (TC)\n\n# Minutes\n\nADB: one\n\nTC: two\n\nADB: three\n';
    expect(rewrite(text)).toContain('- ADB: one\n- TC: two\n- ADB: three\n');
  });
});
