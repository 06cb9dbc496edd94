import { list } from './word-list.js'

/** "Who does what", "Who’s bringing what by when": what a list of tasks is called by its questions. */
export const whoWords: ReadonlySet<string> = new Set(list('who, whos, who’s, wer, qui, quién, quien, chi, quem, wie, cine'))
export const whatWords: ReadonlySet<string> = new Set(list('what, was, quoi, qué, que, cosa, quê, wat, ce'))

/** In front of a verb: "To sort before Friday", "Zu klären". */
export const taskOpeners: ReadonlySet<string> = new Set(list('to, zu, à, por, da, te'))

/** Verbs of the talk itself: "To discuss" heads an agenda. */
export const talkVerbs: ReadonlySet<string> = new Set(
  list(
    'discuss, decide, consider, determine, talk, vote, review, approve, note, mention, present, think, report, explore, besprechen, diskutieren, entscheiden, klären, beschließen, discuter, décider, voter, hablar, discutir, decidir, votar, discutere, decidere, bespreken, beslissen',
  ),
)

/** Behind the name of a list of tasks, beside days and numbers: "before the next meeting", "for the weekend". */
export const timeWords: ReadonlySet<string> = new Set(
  list(
    'time, day, days, week, weeks, weekend, month, months, quarter, year, term, season, session, meeting, call, sync, today, tonight, tomorrow, christmas, easter, summer, winter, spring, autumn, now, then, end, ' +
      'woche, wochen, wochenende, monat, monate, jahr, mal, treffen, sitzung, heute, morgen, ende, semaine, mois, réunion, fois, fin, aujourd’hui, demain, semana, mes, reunión, reunião, mês, settimana, mese, riunione, week, maand, vergadering',
  ),
)

/** Letters in front of the running number of a decision or resolution; others number tasks. */
export const decisionSigns: ReadonlySet<string> = new Set(list('d, r'))

/** In front of a comma these say that there is nothing, whatever follows: "nothing, get better!". */
export const nothingWords: ReadonlySet<string> = new Set(
  list('nothing, none, nichts, keine, rien, aucun, aucune, nada, ninguna, nenhum, nenhuma, niente, nessuno, niets, nimic'),
)

/** What somebody says in a status who plans nothing that is new, or nothing at all; with more words it may be a task. */
export const nothingNewWords: ReadonlySet<string> = new Set(
  list(
    'same, same here, same as yesterday, same as before, same as last week, as yesterday, as before, ditto, on call, on-call, oncall, nope, ' +
      'nothing special, nothing else, pto, on pto, vacation, holiday, day off, off, sick, idem, wie gestern, dasselbe, bereitschaft, ' +
      'urlaub, comme hier, pareil, congé, lo mismo, igual, igual que ayer, vacaciones, o mesmo, férias, lo stesso, come ieri, ferie, ' +
      'hetzelfde, zelfde, vakantie, la fel',
  ),
)

/** What sums up a meeting: the one before, or this one. */
export const summaryWords: ReadonlySet<string> = new Set(
  list('recap, summary, zusammenfassung, récapitulatif, résumé, resumen, resumo, riepilogo, samenvatting, rezumat'),
)

/** Labels of a daily or weekly status in front of what somebody plans: no more than that, unless the config says so. */
export const planLabels: ReadonlySet<string> = new Set(
  list(
    'today, tomorrow, this week, next, next up, next week, will do, plan, plans, planned, planning, ' +
      'heute, morgen, diese woche, nächste woche, als nächstes, geplant, aujourd’hui, demain, hoy, mañana, hoje, amanhã, oggi, domani, vandaag, azi, mâine',
  ),
)

/** Words with which one person asks another to do something: "@ann can you …", "Could @ann …". */
export const requestWords: ReadonlySet<string> = new Set(
  list(
    'can, could, would, please, kannst, könntest, kann, bitte, peux-tu, pourrais-tu, peut, puedes, puede, pode, podes, puoi, kun, kan, poți',
  ),
)

/** What somebody does at a meeting, beside what it is about: "Ann will host the next call". */
export const meetingVerbs: ReadonlySet<string> = new Set(
  list(
    'host, hosts, hosting, chair, chairs, chairing, facilitate, facilitates, moderate, moderates, join, joins, attend, attends, miss, misses, come, comes, ' +
      'leiten, leitet, moderieren, moderiert, fehlen, fehlt, kommen, kommt, dazukommen, accueille, accueillir, anime, animer, préside, présider, rejoindre, viendra, venir',
  ),
)

/** What a meeting is called by its rhythm or its kind, and when somebody comes to it. */
export const meetingNouns: ReadonlySet<string> = new Set(
  list('weekly, monthly, standup, stand-up, retro, retrospective, plenary, plenum, gruppentreffen, réu, réunion, weekly-meeting'),
)
export const meetingTimes: ReadonlySet<string> = new Set(list('later, late, early, once, später, früher, nach, tard, plus, tôt'))

/** Behind somebody's name: that a task is theirs now. */
export const assigningPhrases: ReadonlySet<string> = new Set(
  list(
    'was asked to, were asked to, is asked to, are asked to, has been asked to, have been asked to, was tasked with, were tasked with, is tasked with, ' +
      'is in charge of, are in charge of, is responsible for, are responsible for, is on it, are on it, takes over, take over, takes on, take on, ' +
      'takes care of, take care of, volunteers for, volunteered for, volunteered, handles, handle, owns, looks after, looks into, ' +
      'said he would, said she would, said they would, says he will, says she will, says they will, ' +
      'übernimmt, übernehmen, kümmert sich, kümmern sich, ist verantwortlich für, ist zuständig für, wurde gebeten, ' +
      's’occupe, s’occupent, se charge, se chargent, prend en charge, est chargé de, est chargée de',
  ),
)

/** With these a speaker takes something on. */
export const ownPromises: ReadonlySet<string> = new Set(
  list('i’ll, i will, i am going to, i’m going to, i can, i am to, ich werde, ich kann, ich soll, je vais, je dois, je peux'),
)

/** They stand for somebody whom the sentence before names. */
export const personalPronouns: ReadonlySet<string> = new Set(list('he, she, they, er, sie, il, elle, ils, elles'))

/** What says of a thing, rather than of a person, that something is to be done. */
export const owedPhrases: ReadonlySet<string> = new Set(
  list('needed, needs doing, to do, follow-up, follow up, deadline, zu erledigen, nötig, offen, est à, sont à, à faire'),
)

/** Words that tell what somebody thinks, does already, or how they are, though work may be spoken of. */
export const opinionWords: ReadonlySet<string> = new Set(
  list(
    'think, thinks, feel, feels, believe, believes, like, likes, prefer, prefers, know, see, leave, away, working, able, hope, hopes, hoping, denkt, meint, findet, glaubt, weiß, gehen, fragt, schlägt, pense, trouve, croit, préfère, propose, demande, partir',
  ),
)

/** Labels beside them in front of what was done. */
export const pastLabels: ReadonlySet<string> = new Set(
  list('yesterday, last week, previously, done, gestern, letzte woche, hier, ayer, ontem, ieri, gisteren'),
)

/** Heads of the column that says whose row it is, beside those for owners: "Name". */
export const personColumns: ReadonlySet<string> = new Set(
  list('name, names, person, people, member, nom, personne, nombre, persona, nome, pessoa, naam, persoon, nume'),
)

/** Last words of a line that only tells how things stand. */
export const nothingToDo: ReadonlySet<string> = new Set(
  list(
    'nothing to do, nothing more to do, nothing to do for now, nothing to be done, no action, no action needed, no action required, no action necessary, no action for now, no further action, no further action needed, no further action required, nichts zu tun, nichts weiter zu tun, kein handlungsbedarf, keine aktion nötig, rien à faire, pas d’action, aucune action requise, nada que hacer, sin acción, no requiere acción, nada a fazer, sem ação, niente da fare, nessuna azione, niets te doen, geen actie, geen actie nodig, nimic de făcut, 対応不要, 조치 불필요, 무조치, 无需处理, 無需處理',
  ),
)
