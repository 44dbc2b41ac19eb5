/**
 * Common nouns that stand before a colon in minutes, and are nobody unless somebody in the lists is called so. No first
 * name is among them. Lower case; plurals are listed where they are not made by the endings of the language.
 */
import { list } from './vocabulary';

export const NOUNS: readonly string[] = [
  // English
  ...list(`
    access, accounting, accounts, achievement, acknowledgement, activities, activity, ad hoc, addendum, adjournment,
    advantage, advantages, advertising, afternoon, aim, aims, alternative, alternatives, amendment, amount, annex,
    appendix, applicant, applicants, appointment, approach, approval, area, argument, arrival, article, articles,
    assessment, assets, assignee, assignees, assignment, attachment, audit, auditor, availability, award, awards,
    balance, ballot, ballots, bank, beginning, benefit, benefits, blocker, blockers, board, booking, breakfast,
    buffet, building, bylaws, calendar, campaign, candidate, candidates, capacity, cash, category, catering,
    challenge, challenges, change, changes, channel, charter, checklist, choice, choices, clause, code, coffee,
    committee, community, comparison, complaint, complaints, compliance, conference, constraint, constraints,
    contact, contacts, content, contents, contract, contracts, cost, costs, council, course, coverage, criterion,
    culture, currency, data, database, day, days, debate, debts, default, delay, delivery, demo, demos, departure,
    deployment, deposit, design, diff, dinner, disadvantage, disadvantages, disclaimer, dispute, diversity, draft,
    drafts, drinks, duties, duty, effort, emergency, end, equipment, error, errors, estimate, estimates, evening,
    event, events, evidence, expense, expenses, experience, experiment, expiry, fact, facts, fee, feedback, fees,
    field, figures, file, files, finance, finances, finding, findings, focus, followups, food, form, format, forum,
    fund, funding, fundraising, funds, gap, gaps, governance, groups, guide, guideline, guidelines, handout,
    handouts, headcount, health, highlight, highlights, housekeeping, image, images, impact, improvement, incident,
    incidents, income, input, inputs, insurance, interest, interests, interview, inventory, invoice, invoices, job,
    jobs, key, keynote, label, labels, landing, layout, lease, legal, length, lesson, lessons, letter, letters,
    liabilities, licensing, limit, limits, list, loan, loans, logistics, logo, loss, losses, lunch, mailing,
    maintenance, majority, management, map, marketing, material, materials, matter, matters, meal, meals, measure,
    measures, media, meetup, memo, merchandise, message, messages, method, methods, metric, metrics, milestone,
    milestones, money, month, morning, news, newsletter, night, nominee, nominees, notice, notices, number, numbers,
    objectives, offer, offers, office, officer, officers, onboarding, opinion, opinions, opportunities, opportunity,
    order, organiser, organisers, organizer, organizers, outlook, output, outputs, outreach, owners, package,
    packages, paper, papers, paperwork, parking, part, partner, partners, parts, party, patch, patches, payment,
    people, percentage, performance, period, permit, permits, person, personnel, phase, photo, photos, picture,
    pictures, pilot, place, places, planning, platform, point, points, policies, policy, possibilities, possibility,
    poster, posters, power, practice, prerequisite, prerequisites, press, price, prices, pricing, principle,
    principles, prize, procedure, procedures, process, processes, procurement, product, products, profit, program,
    programme, programs, progress, project, projects, proof, property, proposals, prospect, protocol, provider,
    proxies, proxy, public, publicity, purchase, purchases, queries, query, queue, quotes, range, rate, rates,
    reading, reason, reasons, recap, receipt, receipts, record, records, recruitment, remark, remarks, remedy,
    renewal, rent, rental, repair, repairs, reports, representative, representatives, request, requester, requests,
    requirement, research, reserve, reserves, responsibilities, responsibility, retrospective, revenue, review,
    reviews, roadmap, role, roles, rollout, rooms, roster, rule, rules, safety, salaries, salary, sale, sales,
    sample, samples, savings, schedule, schedules, scheduling, school, scope, score, season, seat, seats, security,
    seminar, series, service, services, setup, shop, sign-off, signature, signatures, size, snacks, software,
    speaker, speakers, spend, spending, sponsor, sponsors, sprint, staff, staffing, standard, standards, start,
    state, statement, statistics, stats, statute, statutes, stock, store, story, strategies, strategy, strength,
    strengths, structure, subject, subjects, success, successes, supplier, suppliers, supplies, support, surplus,
    system, systems, table, talk, talks, target, targets, task, tasks, tax, taxes, tea, template, templates, tender,
    tenders, term, terms, test, tests, text, ticket, tickets, timeframe, timescale, timetable, timing, tool,
    tooling, tools, total, totals, town hall, tracker, trade-off, trade-offs, tradeoff, tradeoffs, traffic,
    training, transport, travel, treasury, trend, trends, trial, trip, trips, turnout, type, types, unit, units,
    usage, user, users, vacancies, vacancy, value, values, variant, variants, vendor, vendors, venues, viewpoint,
    views, vision, visit, visitor, visitors, visits, volunteer, volunteers, voucher, wages, waiver, weather,
    webinar, week, weekend, weeks, winner, winners, wording, work, workload, workshops, year, years
  `),
  // German
  ...list(`
    abend, abfahrt, abgelehnt, ablauf, abreise, abschluss, abschnitt, absender, abstand, adressat, adresse,
    adressen, aktion, aktionen, aktuelles, allfälliges, alternativen, amt, anfahrt, anfang, anfrage, anfragen,
    angebot, angebote, angenommen, anhang, ankunft, anlage, anlagen, anlass, anliegen, anreise, anschrift,
    ansprechpartner, ansprechpartnerin, antrag, antragsteller, antragstellerin, anträge, anzahl, arbeit, arbeiten,
    artikel, aufnahme, auftrag, aufträge, aufwand, ausblick, ausfall, ausflug, ausgabe, ausgaben, ausgang, aushang,
    auslage, auslagen, ausschuss, auswertung, auto, autor, außerdem, bau, bauhof, bedarf, bedenken, beilage,
    beilagen, beirat, beitrag, beiträge, bemerkung, bemerkungen, beratung, bereich, bericht, berichte, beschaffung,
    beschlossen, beschreibung, beschwerde, beschwerden, bestand, bestätigt, besuch, besucher, betrag, betreff,
    betreuung, beträge, bezug, bilanz, bild, bilder, brief, briefe, buch, bus, bücher, bühne, büro, chancen, dafür,
    dagegen, danach, dank, daten, dauer, davor, dazu, debatte, dezember, dienst, dienstag, dienste, dokument,
    dokumente, donnerstag, druck, ehrung, einkauf, einlass, einleitung, einnahme, einnahmen, einsatz, einspruch,
    einstimmig, eintritt, eintritte, einwand, einwände, empfänger, entlastung, entwurf, entwürfe, erfolg, erfolge,
    ergebnisse, erledigt, erlös, ersatz, essen, fahrt, fahrten, fakt, fakten, fall, februar, fehler, ferien, fest,
    feste, feuerwehr, finanzen, finanzlage, firma, flyer, folge, folgen, foto, fotos, freitag, frist, fristen,
    frühstück, fällig, garten, gast, gebühr, gebühren, gegenstimme, gegenstimmen, gehalt, geld, gelder, gelände,
    genehmigt, gerät, geräte, gesamt, geschenk, geschenke, geschichte, gesetz, gespräch, gespräche, gestern,
    getränke, gewinn, gewählt, gläubiger, gremium, grenze, grund, grundlage, gruppen, gründe, guthaben, gäste,
    halle, handlungsbedarf, haus, haushalt, hausmeister, helfer, helferinnen, herbst, heute, hilfe, hilfsmittel,
    hof, hygiene, höhe, idee, ideen, informationen, infos, inhalt, inhalte, insgesamt, interesse, internes,
    inventar, ja, jahr, januar, jubiläum, jugend, kaffee, kalender, kandidat, kandidatin, kandidatur, kasse,
    kassenprüfer, kassenprüfung, kasten, kauf, kinder, klausur, klima, kommentar, kommentare, konsens, kontakt,
    kontakte, konto, kontrolle, konzept, konzert, kopien, korrektur, kosten, kredit, kriterien, kriterium, kritik,
    kuchen, kunde, kunden, lage, lager, laufzeit, lehrgang, lieferant, liste, listen, literatur, lob, lärm, lösung,
    lösungen, maschine, maschinen, materialien, maßnahme, meinung, menge, messe, miete, mieter, mitglied,
    mitglieder, mittag, mittagessen, mittel, mittwoch, monat, montag, montage, motto, märz, müll, nachfrage,
    nachmittag, nachricht, nachrichten, nachteil, nachteile, nachtrag, nachweis, namen, nein, neues, notiz, notizen,
    nummer, nutzen, oktober, ordnung, pacht, parkplatz, pause, pausen, personal, personen, pflege, pflicht, planung,
    platz, pläne, plätze, preis, preise, presse, probe, proben, probleme, produkt, programm, projekt, projekte,
    prozess, prüfer, prüfung, publikum, punkt, punkte, quelle, quellen, rat, raum, rechnung, rechnungen, recht,
    rechte, rede, redner, regel, regeln, reihenfolge, reise, reparatur, reserven, ressourcen, rest, restbetrag,
    risiken, risiko, rolle, rollen, räume, rückblick, rückfrage, rücklage, rücklagen, rücktritt, saal, sache,
    saison, saldo, samstag, schaden, schluss, schlüssel, schritt, schritte, schulden, schule, schäden, seite, sitz,
    sitzungsende, sommerfest, sonntag, sonstige, spende, spenden, sport, sprache, sprecher, sprecherin, später,
    stelle, stellen, stellungnahme, steuer, steuern, stichtag, stichwort, stimme, stimmen, stimmung, straße, strom,
    stunden, stück, summe, tabelle, tag, tage, tausch, technik, teil, teile, teilnahme, teilnehmer, telefon, termin,
    termine, texte, titel, tombola, treffen, turnier, umbau, umfang, umfrage, umsatz, umwelt, unterkunft,
    unterlagen, unterschied, unterschrift, unterschriften, urlaub, ursache, ursachen, variante, varianten,
    verantwortlich, verantwortung, verein, verfahren, verlauf, verlust, verluste, vermerk, vermisst, vermögen,
    verschoben, verspätung, vertagt, verteiler, verteilt, vertrag, vertreter, vertretung, verträge, verwalter,
    volumen, vorbereitung, vorgaben, vorgang, vorgehen, vorhaben, vorlage, vorlagen, vormittag, vorrat, vorräte,
    vorschau, vorschläge, vorsitzende, vorsitzender, vorteil, vorteile, vortrag, vorträge, wahl, wahlen, wahlgang,
    wahlleiter, wahlleiterin, wahlleitung, ware, waren, wartung, wasser, weg, werbung, werkzeug, werkzeuge, wert,
    werte, wetter, wichtig, widerspruch, wiedervorlage, wiese, wirkung, woche, wochen, wort, wunsch, wünsche, zahl,
    zahlen, zaun, zeitung, zelt, zeuge, zeugen, zimmer, zins, zinsen, zitat, zugang, zuhörer, zukunft,
    zurückgestellt, zurückgezogen, zusage, zusagen, zusammen, zusatz, zuschuss, zuschüsse, zustand, zustimmung,
    zuständig, zutritt, zweck, überblick, übergabe, überschuss, übersicht
  `),
  // French
  ...list(`
    absente, absentes, absents, adopté, adoptée, amendement, animateur, animatrice, annexe, annexes, annonce,
    annonces, août, approuvé, approuvée, avantages, avis, bilan, bilans, bureau, calendrier, candidat, candidats,
    candidature, candidatures, clôture, comité, compte rendu, compte-rendu, constat, contexte, contre, coût, coûts,
    date limite, devis, dimanche, divers, durée, début, décembre, déjeuner, délai, délais, dépense, dépenses,
    excusé, excusée, excusées, excusés, exemple, exemples, facture, factures, février, heure, heures, horaire,
    horaires, inconvénients, invitées, janvier, jeudi, juillet, juin, lien, liens, lieu, lundi, mardi, matériel,
    membres, mercredi, novembre, objectif, objectifs, objet, octobre, ordre du jour, ouverture, pièce jointe, pièces
    jointes, pour, prix, problème, problèmes, prochaine réunion, prochaine séance, prochaines étapes, procès-verbal,
    projet, projets, présentes, présents, président, présidente, raison, raisons, rappel, rappels, rapport,
    rapports, recette, recettes, rejeté, rejetée, remarque, remarques, repas, reporté, reportée, responsable,
    responsables, rédacteur, rédactrice, réponse, réponses, résultat, résultats, résumé, réunion, réunions, salle,
    samedi, secrétaire, septembre, solde, statut, statuts, suite, suites, suivi, sujet, sujets, synthèse, séance,
    tarif, tarifs, travaux, trésorerie, tâche, tâches, vendredi, à faire, échéance, échéances, étape, étapes
  `),
  // Spanish
  ...list(`
    a favor, acción, acta, actas, acuerdo, acuerdos, agosto, almuerzo, anexo, anexos, anuncio, anuncios, apertura,
    aplazada, aplazado, aprobada, aprobado, asistencia, asistentes, asunto, asuntos, ausentes, calendario,
    candidata, candidato, candidatos, candidatura, candidaturas, cierre, clausura, comentario, comentarios, comida,
    contexto, coste, costes, costo, costos, cuota, cuotas, desventajas, diciembre, ejemplo, ejemplos, en contra,
    enero, enlace, enlaces, enmienda, enmiendas, estado, excusados, factura, facturas, febrero, fecha, fecha límite,
    fechas, gasto, gastos, horario, horarios, informe, informes, ingreso, ingresos, inicio, invitadas, invitados,
    jueves, lugar, lunes, martes, marzo, materiales, mayo, miembros, miércoles, moción, moderador, moderadora,
    motivo, motivos, nota, notas, noviembre, objetivo, objetivos, obras, octubre, orden del día, paso, pasos, plazo,
    plazos, precio, precios, pregunta, preguntas, presentes, presidenta, presidente, presupuesto, presupuestos,
    problema, problemas, propuesta, propuestas, proyecto, proyectos, próxima reunión, próxima sesión, próximos
    pasos, punto, puntos, quórum, razones, razón, rechazada, rechazado, recordatorio, redactor, redactora,
    respuesta, respuestas, resultado, resultados, resumen, reuniones, reunión, ruegos y preguntas, secretaria,
    secretario, septiembre, sesión, sábado, tarea, tareas, tema, temas, tesorería, transporte, varios, ventajas,
    viernes, voto, votos
  `),
];

/** German nouns that others are made with: `Kassenstand`, `Bewerbungsfrist`. */
export const LAST_PARTS: readonly string[] = list(`
  abrechnung, adresse, antrag, anträge, arbeiten, aufgabe, aufgaben, ausgaben, beginn, beitrag, beiträge, bericht, berichte, beschluss,
  bestand, daten, dauer, einnahmen, fragen, frist, fristen, gebühr, gebühren, gruppe, hinweis, hinweise, kasse, kosten, liste,
  listen, nummer, ordnung, pause, plan, planung, preis, preise, projekt, protokoll, punkt, punkte, raum, räume, rechnung,
  sitzung, stand, summe, termin, termine, treffen, vertrag, vorschlag, vorschläge, wahl, wahlen, zahl, zahlen, zeiten,
  zeitraum
`);

/** Endings that make nouns, by language. Regular expression sources, for words of seven letters and more. */
export const ENDINGS: readonly string[] = [
  '[ts]ions?|ments|ness(?:es)?|ships?|olog(?:y|ies)',
  '(?:heit|keit|schaft|ität|[lgdzr]ung|(?:er|ie|hl|tt|lt|ft|ss|ch|ck|eis|lös|nn|rn|ld|nd|ei|eh)ung)(?:en)?',
  'ités?|(?:c|s)i(?:ón|ones)|mientos?|idad(?:es)?',
];

/** People who are called by a word with such an ending. */
export const NO_NOUNS: readonly string[] = list(
  'anunciación, ascensión, asunción, calliste, caridad, charité, clements, concepción, consolación, encarnación, félicité, hartung, hornung, natividad, presentación, purificación, trinidad, visitación',
);
