/** German. */
import { forms, list, type Vocabulary } from './vocabulary';

export const german: Vocabulary = {
  sections: {
    attendees: [
      '{group}(?:anwesend|anwesende|anwesende mitglieder|anwesenheit|anwesenheitsliste)',
      '{group}(?:teilnehmer|teilnehmerinnen|teilnehmende|teilnehmer(?:/|\\*|:|_)?innen|gäste)',
    ],
    absent: [
      '{group}(?:abwesend|abwesende|entschuldigt|entschuldigte|unentschuldigt|nicht anwesend|es fehlen)',
    ],
    decisions: ['beschl(?:uss|üsse|ussfassung)', 'entscheidungen', 'gefasste beschlüsse'],
    actions: ['aufgaben', 'maßnahmen', 'offene punkte'],
    discussion: ['protokoll', 'diskussion', 'tagesordnung', 'verlauf', 'besprechung'],
  },
  collectives: list('alle, jemand, mehrere, einige, niemand, runde, gruppe, unbekannt, plenum'),
  structural: list(`
    beschluss, beschlüsse, entscheidung, aufgabe, aufgaben, hinweis, anmerkung, frage, antwort, ergebnis, thema, ziel,
    ziele, vorschlag, datum, ort, zeit, uhrzeit, beginn, ende, protokoll, protokollant, protokollantin, leitung,
    moderation, anwesend, anwesende, entschuldigt, abstimmung, beispiel, problem, stand, status, nächste schritte,
    nächstes treffen, offen, tagesordnung, top, sitzung, sonstiges, verschiedenes, fazit, begründung, hintergrund
  `),
  placeholders: list('keine, keiner, niemand, entfällt, unbekannt, kein, keine gäste'),
  addressing: ['an', 'zu'],
  honorifics: list('frau, herr, dipl.-ing, med, jur'),
  firstNames: {
    words: ['frank'],
    capitalised: list('august, ernst, heide, horst, jasmin, juli, juni, linde, mai, rose, wolf'),
  },
  conjunctions: ['und'],
  partly: list('bis, ab, ging, kam, später, verspätet, kurz, teilweise, zeitweise, anfangs'),
  away: list('urlaub, krank, erkrankt, krankheit, verreist, auf reisen, dienstreise, elternzeit, verhindert'),
  partialLists: list(
    'und andere, und weitere, und viele andere, u\\. ?a, unvollständig, unvollständige liste, nicht vollständig, auszug, alle (?:anderen|übrigen), die (?:anderen|übrigen) mitglieder',
  ),
  fromAfar: list('per mail, per e-mail, schriftlich, nachträglich, in vertretung, verlesen'),
  otherDay: [
    '(?:in der |der )?woche (?:vom|ab|bis)',
    'verschoben vom|statt(?: am)?|ursprünglich(?: am)?|fortsetzung vom|nachtrag zum|seit(?: dem)?|ab(?: dem)?|bis(?: zum)?|vor dem|nach dem',
    'stand|entwurf vom|(?:veröffentlicht|genehmigt|verschickt|fällig|gültig)(?: am| ab)?',
  ],
  nextMeeting: ['(?:die |das )?nächstes? (?:sitzung|treffen|besprechung)', 'nächster (?:sitzungs)?termin'],
  roles: {
    recorder: {
      fields: list(
        'protokoll, protokollant, protokollantin, protokollführung, schriftführer, schriftführerin',
      ),
      sentences: ['protokoll(?:iert| geführt)? von'],
    },
    editor: { fields: [], sentences: [] },
    chair: { fields: ['sitzungsleitung', 'leitung', 'moderation', 'vorsitz'], sentences: [] },
    presenter: { fields: [], sentences: [] },
  },
  groups: {
    guests: ['gast', '(?:besucher|beobachter)(?:innen|/innen)?'],
    others: ['andere|weitere|sonstige'],
    members: ['.*mitglieder'],
  },
  days: {
    months: forms(`
      januar jan, februar feb, märz mär, april apr, mai, juni jun, juli jul, august aug,
      september sep sept, oktober okt, november nov, dezember dez
    `),
    // The short forms of two letters are words too: So, 2026.
    weekdays: forms('montag, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend, sonntag'),
    ranges: ['bis', 'und'],
  },
  passcodes: ['kennwort', 'kenncode', 'passwort', 'zugangscode'],
  outcomes: {
    stems: list(
      'beschl, entscheid, ergebnis, fazit, abstimm, votum, einstimmig, angenommen, abgelehnt, genehmigt, verabschiedet, gewählt, ernannt',
    ),
    labels: ['beschl(?:uss|üsse)', 'entscheidung(?:en)?', 'ergebnis(?:se)?', 'fazit'],
    nothing: [
      '(?:es (?:gab|gibt|wurden|liegen) )?keine (?:\\p{L}+ ){0,2}?(?:beschlüsse|entscheidungen|abstimmungen)(?: (?:gefasst|getroffen|vor))?',
      '(?:es wurde )?nichts (?:beschlossen|entschieden)',
    ],
    votes: ['abstimmung(?:sergebnis)?(?: (?:über|zu) [^:：.]{1,60})?', 'votum'],
    bodies: list(`
      wir, alle, es, der, die, das, plenum, runde, gruppe, gremium, ausschuss, versammlung, team, anwesenden, mitglieder,
      rat, gemeinderat, stadtrat, beirat, vorstand, kommission, komitee
    `),
    deeds: ['(?:wird |wurde |haben |hat )?(?:beschließ(?:t|en)|beschlossen|beschloss)(?=[ ,:])'],
    verdicts: list('beschlossen, angenommen, abgelehnt, genehmigt, verabschiedet, bestätigt'),
    choices: list('gewählt, wiedergewählt, ernannt'),
    matters: [
      'rfc|(?:der |die |das )?(?:antrag|anträge|vorschlag|haushalt|beschluss|protokoll|satzung|satzungsänderung|budget)',
    ],
    passives: list('wird, wurde, wurden, ist, sind'),
    unanimity: ['einstimmig'],
    adverbs: list('einstimmig, mehrheitlich, gemeinsam, dann, auch'),
    open: list(`
      soll, sollte, könnte, kann, muss, wenn, falls, ob, bis, bevor, noch nicht, nicht, bereits, zuvor, letzte, letzten,
      würde, werden, dass, weil, kein, keine
    `),
    procedural: ['schluss der (?:sitzung|debatte)', 'die sitzung zu (?:schließen|beenden|unterbrechen)'],
    continuations: [
      '(?:vertag|verschieb|verschob|weiter ?diskut|weiterdiskut|zurückgestell)\\p{L}*',
      'wird (?:vertagt|verschoben|weiter)',
    ],
  },
  actions: {
    title: 'Aufgaben',
    promises: ['(?:ich )?werde', '(?:wir )?werden', 'wird'],
    conditions: ['vorbehaltlich'],
    labels: ['aufgaben?', 'maßnahmen?'],
    duties: list(
      'soll, sollen, wird, werden, muss, müssen, kann, kümmert sich, übernimmt, klärt, fragt, schreibt',
    ),
    owners: list('zuständig, verantwortlich, wer, übernimmt'),
    due: list('bis, bis zum, fällig, frist'),
    everybody: list('wir, ich, alle, jeder, jemand, vorstand, team, gruppe, mitglieder, plenum'),
    nothing: [
      'keine?|nichts|niemand|entfällt|unverändert|wie (?:bisher|gehabt|zuletzt)',
      'es (?:gibt|gab|liegen|lagen|sind|waren|stehen|standen)(?: (?:derzeit|zurzeit|noch|aktuell))? (?:keine?|nichts)',
    ],
    kinds: ['punkte'],
    states: list('sind, waren, wurden, ist, war, wurde, liegen, stehen'),
    done: list('erledigt, abgeschlossen, fertig'),
    whoColumns: list('person, zuständigkeit, verantwortliche, verantwortlicher'),
    whatColumns: list('was, beschreibung, thema, inhalt'),
    elsewhere: ['siehe|vgl\\.|s\\. '],
  },
  promises: {
    endings: ['vertagt|verschoben|aufgeschoben|besprochen|behandelt|entschieden|abgestimmt|diskutiert'],
    deeds: ['vertag(?:en|t)|verschieben|verschoben'],
    prepositions: list('in, auf, bei, bis, zur, zum, an'),
    open: list('falls, wenn, ob, vielleicht, eventuell'),
  },
  carriedOver: {
    title: 'Offen aus der letzten Sitzung',
    vote: 'Abstimmung über',
    followUp: 'Wiedervorlage',
    due: 'bis',
    voting: ['abstimm\\p{L}*', 'abgestimmt'],
    closed: list(
      'geschlossen, zurückgezogen, erledigt, abgeschlossen, angenommen, abgelehnt, beschlossen, genehmigt, verabschiedet, umgesetzt',
    ),
  },
};
