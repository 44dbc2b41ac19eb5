/** English. The words and their frequencies were counted over public minutes of 24 projects. */
import { forms, list, type Vocabulary } from './vocabulary';

export const english: Vocabulary = {
  sections: {
    attendees: [
      '{group}(?:attendees|participants|attendance|attending|roll call|roll-call)(?: list)?',
      '{group}(?:members )?(?:present|in attendance|attended)',
      '(?:in attendance|attended by|attendees|present)(?: (?:were|are))?',
      "who(?:'s| is| was) (?:here|there|present)",
      '{group}in attendance were',
    ],
    absent: [
      '{group}(?:unable to (?:attend|make it)|absent|absentees|absences|regrets|apologies|excused|not attending|not present)',
      '(?:apologies|regrets) (?:for absence|received|from)',
    ],
    decisions: [
      'decisions?(?: (?:adopted|made|taken|reached))?',
      '(?:decisions? and )?resolutions?',
      'resolved',
    ],
    actions: ['(?:new |open |outstanding )?action(?:s| items?| points?)', "to-?do(?:s|'s)?", 'tasks'],
    discussion: [
      '(?:meeting )?(?:minutes|notes)',
      'discussions?',
      'agenda(?: items)?',
      'topics',
      'discussion topics',
    ],
  },
  collectives: list(`
    all, everyone, everybody, group, team, many, several, others, audience, room, various, unknown,
    someone, somebody, multiple, both, the room, the group, all members, chair?
  `),
  structural: list(`
    proposal, action, actions, note, notes, next, next step, next steps, goal, goals, discussion, action
    item, action items, conclusion, conclusions, example, examples, related, pr, prs, chair, chairs,
    cochair, co-chair, meta, question, questions, see, see also, name, names, title, vote, votes, a, q,
    fyi, ci, minutes, resolution, resolutions, doc, docs, document, recording, link, links, result,
    results, current state, status, idea, ideas, date, dates, about, reminder, when, where, who, what,
    why, how, issue, issues, for example, problem, problems, item, items, where to publish, decision,
    decisions, outcome, outcomes, motivation, pros, cons, pro, con, concern, concerns, vote results,
    presenter, presenters, delegate, delegates, reviewer, reviewers, summary, new topic, next slide,
    elected, time to merge, tsc summary, tsc question, this week, topic, topics, subtopic, scribe,
    scribes, scribenick, present, regrets, agenda, meeting, previous meeting, next meeting, repo,
    repository, slides, slideset, slide, propos, proposed, github, note taker, notetaker, note-taker,
    time keeper, timekeeper, moderator, host, hosts, lead, facilitator, recorder, secretary, consensus,
    answer, answers, todo, to do, ai, option, ps, re, edit, edited, update, updates, wip, timeline,
    rationale, blocked, done, time, location, call, chat, duration, attendees, attendance, absent,
    apologies, participants, guests, guest, observers, observer, members, member, quorum, motion,
    seconded, approved, rejected, accepted, adopted, declined, ratified, resolved, agreed, passed, carried,
    verdict, abstain, in favor, in favour, against, poll, straw poll,
    suggestion, suggestions, background, context, details, description, overview, purpose, objective,
    deadline, due, owner, priority, risk, risks, warning, important, tip, info, caution, bug, fix,
    fixed, feature, features, release, version, source, sources, reference, references, resources,
    resource, rfc, spec, specification, video, zoom, url, website, email, e-mail, mail, phone, venue,
    address, language, author, authors, editor, editors, champion, champions, stage,
    conclusion/resolution, follow up, follow-up, followup, open floor, yes, no, ok, okay, thanks, quote,
    tl;dr, tldr, aside, caveat, however, also, but, and, so, then, today, tomorrow, yesterday, monday, tuesday,
    wednesday, thursday, friday, saturday, sunday, created, updated, compatibility, testing, syntax,
    semantics, declaration, criteria, theme, first, second, third, finally, lastly, step, steps, plan,
    plans, budget, report, announcement, announcements, introduction, introductions, welcome, closing,
    opening, break, reply, response, clarification, clarifications, workshop, survey, initiative, comment,
    comments, misc, miscellaneous, license, licence, future, history, january, february, march, april, may, june,
    july, august, september, october, november, december
  `),
  placeholders: list(`
    n/a, na, none, nobody, no one, no-one, nil, tbd, tba, unknown, not recorded, and others, others,
    everyone, everybody, all, all members, no regrets, no apologies, no community attendees, no guests,
    no observers, no board attendees, name, add your name, your name, etc, et al
  `),
  addressing: ['to'],
  honorifics: list('dr, prof, professor, mr, mrs, ms, mx, sir, rev'),
  firstNames: {
    words: list(`
      art, bill, bob, buddy, carol, chance, chase, chip, chuck, cliff, colt, crystal, curt, daisy, dale, dawn, dean,
      dick, don, drew, duke, earl, faith, frank, gene, glen, grace, grant, guy, hazel, heather, holly, hope, hunter,
      iris, ivy, jack, jade, jay, jean, josh, joy, king, kit, lance, lane, lily, mark, mason, max, mercy, miles,
      nick, norm, olive, page, pat, patience, patty, peg, penny, pierce, piper, prudence, randy, ray, reed, rich, rob,
      robin, rocky, rod, rose, ruby, rusty, sage, sandy, skip, sky, spike, storm, sue, tab, tad, trip, tucker, victor,
      violet, wade, ward, warren, will, woody
    `),
    capitalised: list('april, august, autumn, jan, june, may, summer, winter'),
  },
  conjunctions: ['and'],
  partly: list(
    'left, leaving, joined, joining, late, early, partial, partially, partly, briefly, until, from, arrived, first, second, half',
  ),
  away: list(
    'holiday, holidays, vacation, ill, illness, sick, unwell, travel, traveling, travelling, travels, on leave, parental leave, pto, ooo, out of office',
  ),
  partialLists: list(
    'and others, and many others, et al, list incomplete, incomplete list, list is incomplete, list may be incomplete, list not complete, list is not complete, partial list, list is partial, incomplete, not exhaustive, everyone else, everybody else, all (?:the )?other(?: [\\p{L}-]+)? members, the rest of the (?:board|committee|council|group|members|team)',
  ),
  fromAfar: list(
    'by mail, by e-mail, by email, via mail, via e-mail, via email, async, asynchronously, proxy, by proxy, in writing, read by, afterwards, offline',
  ),
  otherDay: [
    '(?:for |in )?(?:the )?week (?:of|from|beginning|starting|commencing|ending)',
    'w/[ce]',
    '(?:rescheduled|moved|postponed|delayed|continued|carried over) from',
    'instead of|originally|follow-up to|follow-up on|since|until|before|after|as of|draft of|(?:starting|beginning)(?: on)?',
    '(?:published|approved|posted|sent|signed|updated|revised|effective|due)(?: on)?',
  ],
  nextMeeting: ['(?:the )?(?:next|upcoming) (?:[\\p{L}-]+ ){0,2}(?:meeting|call|session)'],
  roles: {
    recorder: {
      fields: list(`
        recorder, recorded by, minutes by, notes by, note taker, notetaker, note-taker, note takers, notetakers,
        scribe, scribes, secretary, minute taker
      `),
      sentences: ['(?:meeting )?(?:minutes|notes)(?: were)? (?:recorded|taken|written|kept) by'],
    },
    editor: { fields: ['editor', 'edited by'], sentences: ['(?:and )?edited by'] },
    chair: {
      fields: list('chair, chairs, chairperson, co-chairs, moderator, moderated by, host, facilitator'),
      sentences: ['(?:meeting )?chaired by'],
    },
    presenter: { fields: ['presenter', 'presenters', 'presented by'], sentences: [] },
  },
  groups: {
    guests: [
      '(?:invited |special |external )?(?:guests?|visitors?|observers?)(?: ?(?:/|&|and) ?(?:guests?|visitors?|observers?))?',
      'invited|staff|remote',
    ],
    others: ['others?'],
    members: ['.*\\b(?:members|committee|board|team)'],
  },
  days: {
    months: forms(`
      january jan, february feb, march mar, april apr, may, june jun, july jul, august aug,
      september sep sept, october oct, november nov, december dec
    `),
    weekdays: forms(`
      monday mon, tuesday tue tues, wednesday wed weds, thursday thu thur thurs, friday fri, saturday sat, sunday sun
    `),
    ranges: ['to', 'and', 'through'],
  },
  passcodes: ['pass ?codes?', 'passwords?', 'access codes?'],
  outcomes: {
    stems: list(
      'decid, decision, resol, conclu, outcome, verdict, vot, approv, accept, adopt, reject, declin, ratifi, elected, appoint, unanim, motion, agreed, passed, carried',
    ),
    labels: [
      '(?:final )?decisions?',
      'resolutions?',
      'resolved',
      'conclusions?',
      'outcomes?',
      'verdict',
      'agreed',
      '(?:passed|carried)(?: \\d{1,3} ?[-–:/] ?\\d{1,3})?',
    ],
    nothing: [
      '(?:there (?:were|was) )?no (?:[a-z]+ ){0,2}?(?:decisions?|resolutions?|votes?|motions?)(?: (?:were|was|have been|has been))?(?: (?:made|taken|reached|adopted|recorded|held|passed|needed|required))?(?: (?:at |in )?(?:this|the) (?:time|week|meeting)| today| yet| so far)?',
      '(?:nothing|none) (?:(?:was|has been|were) )?(?:decided|made|taken|to record|this time|today|yet|so far)(?: (?:this time|today|yet|so far))?',
    ],
    votes: [
      'votes?(?: on [^:：.]{1,60})?',
      '(?:vote|voting) results?',
      'results? of (?:the )?vote',
      'motion',
    ],
    bodies: list(`
      we, the, this, our, all, everyone, everybody, attending, present, voting, core, committee, council, group, team,
      working, steering, technical, members, member, meeting, attendees, maintainers, of, it, was
    `),
    deeds: [
      'decided(?= (?:that|to|on|not|against|in favou?r|we)(?![a-z]))',
      'resolved(?= (?:that|to|not)(?![a-z]))',
      'voted(?= (?:to|not|for|against|in favou?r|unanimously)(?![a-z]))',
      'agreed unanimously',
      '(?<=it was )(?:unanimously )?agreed(?= (?:that|to)(?![a-z]))',
      '(?:elected|re-?elected|appointed)(?= \\S)',
    ],
    verdicts: [
      'approved',
      'accepted',
      'adopted',
      'rejected',
      'declined',
      'ratified',
      'passed',
      'carried',
      'voted down',
    ],
    choices: ['elected', 're-?elected', 'appointed', 'voted in'],
    matters: [
      'rfc',
      'proposals?',
      'motions?',
      'resolutions?',
      'amendments?',
      'budgets?',
      'minutes',
      'charters?',
      'polic(?:y|ies)',
      'nominations?',
      'applications?',
      'bylaws?',
      'vote',
    ],
    passives: ['was', 'were', 'is', 'are', 'has been', 'have been', 'got', 'gets'],
    unanimity: ['unanimous', 'unanimously'],
    adverbs: list('unanimously, formally, finally, collectively, then, also, all, jointly, again'),
    open: list(`
      will, would, should, could, can, may, might, must, shall, if, when, whether, until, unless, once, before, after, not yet,
      yet, need, needs, needed, to be, being, hasn't, haven't, hadn't, wasn't, isn't, didn't, no, nobody, nothing, never,
      previously, already, earlier, last, ago, had, upstream, by the board, by upstream, by maintainers, suggested,
      proposed, asked, asks, wants, want, wanted, hopes, hope, thinks, think, says, said, noted, explained, reported,
      mentioned, wondered, believes, who, which, that, why, how, since, because, previous, board, they, he, she
    `),
    procedural: [
      'to (?:adjourn|recess|(?:end|close|open|extend|suspend) (?:the|this) (?:meeting|session|call))',
      'adjournment',
    ],
    continuations: [
      '(?:to |on )?(?:continu|postpon|discuss|defer|deferr|delay|tabl|revisit|reassess|wait|hold off|punt|push)(?:e|ed|ing|s)?\\b',
      'to (?:keep|think|look into|investigate|explore|ask|talk|meet|schedule|follow up|come back|bring|take (?:it|this) |leave (?:it|this) |put (?:it|this|the idea) |give|set up|have|reconvene|adjourn|move (?:on|the discussion|the meeting)|step down)',
      '(?:vote|decision|discussion) (?:postponed|deferred|delayed|tabled|punted|pending|needed|continues)',
      'move (?:on|the discussion)',
      'kick (?:it|this)|let.?s kick|keep talking|revisit|(?:more|further) (?:review|discussion|research|investigation)|needs? (?:more|further)|no (?:consensus|decision|conclusion|resolution)|status update|tbd|to be (?:decided|determined|discussed)|put it on|bring (?:it|this) (?:up|back)|will (?:discuss|revisit)',
    ],
  },
  actions: {
    title: 'Action Items',
    promises: ['(?:(?:i|we) )?will', "(?:i|we)['’]ll"],
    conditions: ['pending', 'subject to'],
    labels: ['actions?', 'action[ -](?:items?|points?)', 'actionables?'],
    duties: list(
      'to, will, would, should, shall, must, can, could, needs? to, (?:is|are) to, ha(?:s|ve) to, follow, agreed to, volunteer(?:s|ed)?',
    ),
    owners: list('owners?, owned by, assigned to, assignees?, responsible, driver, champion, lead'),
    due: list('due, by, until, before, deadline, no later than'),
    everybody: list(`
      we, i, you, all, everyone, everybody, anyone, anybody, somebody, someone, members, team, group, board, committee, council,
      editors, editor, authors, author, chairs, chair, maintainers, maintainer, champions, champion, secretary, treasurer,
      president, staff, wg, tsc, participants, attendees, delegates, unassigned, volunteers, volunteer, reviewers, owners
    `),
    nothing: [
      'no(?! (?:later|longer|more)(?![a-z]))',
      'none|nothing|nil|nobody|zero',
      "there (?:were|was|are|is|aren't|weren't|isn't|wasn't|have been|has been)(?: (?:currently|still|also))?(?: (?:no|none|nothing|not|any))?",
      'not (?:applicable|discussed|needed|required|reviewed|yet)',
      '(?:the )?same as|as before|unchanged|carried over|skipped|deferred|to be (?:added|determined|announced|filled)|tb[da]',
    ],
    kinds: ['tasks', "to-?do'?s?", 'items', 'points'],
    states: list('were, are, was, is, have, has, had, remain, carried over, tracked, reviewed, closed'),
    done: list('done, completed, closed, finished, fixed, resolved'),
    whoColumns: list('who, whom, person, persons, people, by whom'),
    whatColumns: list('what, task, item, to do, description, details, subject'),
    elsewhere: [
      'see (?!(?:if|whether|to|about|how|what|why|who|when|where|that)(?![a-z]))',
      '(?:please )?refer to|cf\\.|tracked (?:in|at|on)|listed (?:in|at|on)|moved to',
    ],
  },
  promises: {
    endings: [],
    deeds: [
      'tabl(?:e|ed|ing)|postpon(?:e|ed|ing)|defer(?:red|ring)?|delay(?:ed|ing)?|mov(?:e|ed|ing)|push(?:ed|ing)?|punt(?:ed|ing)?',
      '(?:will|shall|to|going to|let.?s|we.?ll|should) (?:[\\p{L}-]+ ){0,3}?(?:revisit|vote|elect|discuss|continue|decide|review|present|finali[sz]e|conclude|follow up|come back|pick (?:it|this) up|take (?:it|this) up|bring|report|return|add)',
      'we (?:then )?(?:vote|decide|discuss|revisit|elect|continue|review|finali[sz]e|conclude|come back|pick (?:it|this) up|take (?:it|this) up)',
      '(?:put|putting|held|holding|carried|carrying) (?:it |this )?(?:off|over)',
      'revisit(?:ing)?|continu(?:e|ed|ing)|(?:put|add)(?:ed)? (?:it |this )?(?:on|to) the agenda',
    ],
    prepositions: list('at, in, on, until, for, by, during, to'),
    open: list(
      'if, whether, unless, might, may, maybe, perhaps, could, asks, asked, anything, remains, possibly',
    ),
  },
  carriedOver: {
    title: 'Carried over',
    vote: 'Vote on',
    followUp: 'Follow up on',
    due: 'due',
    voting: list('vote, votes, voting'),
    closed: list(
      'closed, withdrawn, merged, superseded, approved, accepted, adopted, rejected, declined, passed, ratified, implemented, completed',
    ),
  },
};
