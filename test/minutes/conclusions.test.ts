import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/minutes/parse';
import { settledIn } from '../../server/src/minutes/settled';

const LISTS = '# Harbour Council Minutes\n\n## Attendees\n- Ada Byron\n- Tom Carr\n\n## Minutes\n\n';

/** The sentences by which the meeting has settled something. */
function settled(lines: string): readonly string[] {
  const text = `${LISTS}${lines}`;
  const meeting = parse(text);
  return meeting.sections.flatMap((section) =>
    settledIn(meeting, section).map((conclusion) => {
      const { start, end } = section.place(conclusion).span;
      return text.slice(start, end);
    }),
  );
}

describe('is settled', () => {
  test.each([
    ['- Decision: dredge the basin'],
    ['- **Resolution:** dredge the basin'],
    ['* **Conclusion** - dredge the basin', 'Conclusion** - dredge the basin'],
    ['RESOLUTION: dredge the basin'],
    ['- Outcome: RFC accepted unanimously.'],
    ['- vote: unanimous'],
    ['- Vote results: +4, 0, -1'],
    ['- RFC approved'],
    ['- The proposal was accepted.'],
    ["- Tom's motion was carried unanimously."],
    ['- The vote was unanimous.'],
    ['- Approved unanimously'],
    ['- Tom Carr was unanimously re-elected as chair.'],
    ['- We decided to dredge the basin.'],
    ['- Decided to dredge the basin.'],
    ['- The council decided that the basin is dredged.'],
    ['- Harbour Council voted to dredge the basin.'],
    ['- All attending council members voted to dredge the basin.'],
    ['- All: Decided to dredge the basin.', 'Decided to dredge the basin.'],
    [
      '- The basin is shallow. We decided we should dredge it. Tom asks when.',
      'We decided we should dredge it.',
    ],
    ['- Einstimmig angenommen.'],
    ['- Der Antrag wurde angenommen.'],
    ['- Beschluss: Das Becken wird ausgebaggert.'],
    ['- Agreed: dredge the basin'],
    ['- AGREED: dredge the basin'],
    ['- Passed 3-0: dredge the basin'],
    ['- It was agreed that we dredge the basin.'],
    ['- Vote on the basin: 4 yes, 1 no'],
    ['- Der Rat beschließt einstimmig den Etat.'],
    ['- Abstimmung über das Becken: 4 ja, 1 nein'],
    ['- Das Plenum beschließt, das Becken auszubaggern.'],
  ])('%j', (line, said = line.slice(line.indexOf(' ') + 1)) =>
    expect(settled(line)).toEqual([line.startsWith('RESOLUTION') ? line : said.replace(/^\*\*/, '')]),
  );

  test('in lines that run on', () =>
    expect(
      settled('The basin is shallow, and we\nheard of two ships. The council decided\nto dredge it.'),
    ).toEqual(['The council decided\nto dredge it.']));
});

describe('is not settled', () => {
  test.each([
    ['what is put off', '- We decided to continue the discussion.'],
    ['what is put off by a vote', '- Outcome: Vote postponed to next meeting.'],
    ['what is tabled', '- Decision: The team agreed to table the motion.'],
    ['what is kicked back', '- Conclusion: kick it back to the issue'],
    ['nothing', '- Decision: N/A'],
    ['a label alone', '- Decision:'],
    ['a vote that did not say', '- Vote: Tom asks for patience'],
    ['the future', '- The council will vote to dredge the basin.'],
    ['a condition', '- If the proposal is accepted, the basin is dredged.'],
    ['a question', '- Was the proposal accepted?'],
    ['a question behind a label', '- Decision: dredge the basin?'],
    ['what was before', '- The proposal was already accepted.'],
    ['what one person decides', '- Tom Carr decided to dredge the basin.'],
    ['what another body decides', '- The port authority decided to dredge the basin.'],
    ['what somebody says', '- Ada: We decided to dredge the basin.'],
    ['what somebody did, below what they say', '- Ada: on the basin\n  - Decided to dredge it.'],
    ['what somebody thinks', '- Tom thinks the vote was unanimous.'],
    ['what must be', '- The vote must be unanimous.'],
    ['the words of others', '- They wrote "the proposal was accepted" on the wall.'],
    ['a quotation', '> The proposal was accepted.'],
    ['code', '- `RFC approved`'],
    ['the change of others', '- The patch was accepted upstream.'],
    ['a participle', '- The proposal accepted last year is in force.'],
    ['the end of the meeting', '- Motion to adjourn carried.'],
    ['the end of the meeting by a vote', '- Vote on the motion to adjourn: unanimous'],
    ['what may be the opinion of most', '- Consensus: we could dredge the basin'],
    ['what was agreed to be put off', '- It was agreed to postpone the vote.'],
    ['what a vote is on', '- Vote on the basin: next week'],
    ['a vertagung', '- Beschluss: vertagt'],
  ])('%s', (_, line) => expect(settled(line)).toEqual([]));
});
