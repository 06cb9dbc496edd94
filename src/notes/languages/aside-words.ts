import { list } from './word-list.js'

/**
 * What stands in front of people who are named beside a task and do not have it: "cc Ann", "reviewer: Ann", "suggested by Ann". They stand
 * behind a sign: in brackets, behind a comma or a dash, or in front of a colon.
 */
export const asidePhrases: ReadonlySet<string> = new Set([
  ...list(
    '+1, cc, bcc, fyi, h/t, ht, hat tip, hat tip to, thanks, thanks to, thank you, thx, ty, kudos, kudos to, props to, credit, credits, credit to, credits to, credit goes to, via, see, ask, tell, per, as per, with, with help from, with help of, with the help of, with support from, help, help from, helper, helpers, helped by, support, support from, supported by, assisted by, backup, back-up, deputy, reserve, stand-in, reviewer, reviewers, review, reviews, review by, reviewed by, to be reviewed by, approver, approvers, approval, approval by, approved by, sign-off, sign-off by, signed off by, reporter, reported by, report by, report from, suggestion, suggested by, suggestion by, suggestion from, proposal by, proposed by, requester, requested by, request by, request from, asked by, asked for by, wanted by, needed by, raised by, brought up by, mentioned by, noted by, noticed by, found by, spotted by, recommended by, idea, idea by, idea from, idea of, inspired by, source, contact, contact person, contacts, author, authors, written by, drafted by, done by, paid by, sponsor, sponsored by, blocked by, blocked on, blocker, waiting for, waiting on, pending, was, previously, formerly, like, same as, question from, question by, comment from, comment by, feedback from, feedback by, input from, note from, mail from, hint from, tip from, according to, depends on, informed, inform, notify, observer, observers, stakeholder, stakeholders, customer, client, guest, guests, speaker, speakers, mentor',
  ),
  ...list(
    'danke, danke an, dank an, dank, merci, zur info, z. k, zur kenntnis, info an, infos an, info, siehe, laut, gemäß, frag, fragen, ansprechpartner, ansprechpartnerin, kontakt, kontaktperson, gemeldet von, vorgeschlagen von, vorschlag von, vorschlag, angeregt von, angefragt von, gewünscht von, wunsch von, idee, idee von, hinweis von, tipp von, quelle, mit hilfe von, mithilfe von, mit unterstützung von, unterstützung, unterstützt von, hilfe, hilfe von, helfer, helferin, vertretung, ersatz, prüfung, prüfung durch, geprüft von, freigabe, freigabe durch, freigegeben von, autor, autorin, verfasst von, bezahlt von, wartet auf, warten auf, blockiert durch, vorher, früher, ehemals, wie, frage von, rückmeldung von, nach rücksprache mit, in absprache mit, nach absprache mit, in rücksprache mit',
  ),
  ...list(
    'merci à, merci, voir, voir avec, selon, d’après, demander à, contact, personne à contacter, signalé par, proposé par, proposition de, suggéré par, suggestion de, demandé par, demande de, idée, idée de, source, avec l’aide de, aide, aide de, relecteur, relectrice, relecture, relu par, relecture par, validé par, validation, validation par, auteur, autrice, écrit par, payé par, en attente de, bloqué par, avant, suppléant, suppléante, remplaçant, remplaçante, pour info',
  ),
])

/** Those that need no sign in front of them, and no other meaning: "Bob instead of Ann", "write it @bob cc @ann". */
export const plainAsides: ReadonlySet<string> = new Set([
  ...list(
    'cc, bcc, fyi, h/t, thx, not, except, except for, excluding, without, instead of, in place of, rather than, on behalf of, not for, standing in for, with help from, with the help of, with support from',
  ),
  ...list(
    'nicht, außer, ausser, ohne, statt, anstatt, anstelle von, an stelle von, in vertretung für, in vertretung von, stellvertretend für, mit hilfe von, mithilfe von, mit unterstützung von',
  ),
  ...list('pas, sauf, sans, au lieu de, à la place de, au nom de, avec l’aide de'),
])

/** Words for everybody in front of "but", behind which stands who is not among them: "anybody but Ann". */
export const allButPhrases: ReadonlySet<string> = new Set(
  list(
    'anybody but, anyone but, everybody but, everyone but, all but, nobody but, no one but, alle bis auf, jeder außer, alle außer, tous sauf',
  ),
)

/** What somebody says, knows, has or is, in place of a task of theirs: "Ann knows how", "@ann suggested to write it". */
export const tellingPhrases: ReadonlySet<string> = new Set([
  ...list(
    'said, says, reported, reports that, suggested, suggests that, suggests we, proposed, proposes that, proposes to, proposes we, asked, asks to, asks that, asks us, asks we, asks for us, noted, noticed, notes that, mentioned, mentions, pointed out, points out, raised, brought up, requested, requests that, recommended, recommends, reminded, reminds us, thinks, thought, believes, feels, wants, wanted, wishes, hopes, needs, knows, has, had, is, was, isn’t, wasn’t, hasn’t, doesn’t, didn’t, can’t, cannot, couldn’t, won’t, likes, liked, agrees, agreed, disagrees, objects, objected, did, got, lost, found, found out, explained, told, tells us, complained, complains, heard, wondered, wonders, warned, warns, confirmed, announced, informed, informs us, voted, joined, left, came, calls it, decides, decided',
  ),
  ...list(
    'sagt, sagte, meint, meinte, findet, fand, weiß, weiss, hat, hatte, ist, war, wollte, möchte dass, will dass, braucht, kennt, schlägt vor, schlug vor, bittet darum, bittet um, bittet uns, fragt ob, berichtet, berichtete, meldet dass, wünscht, wünschte, erwähnte, kann nicht, darf nicht',
  ),
  ...list(
    'dit, a dit, pense, sait, connaît, veut, voudrait, souhaite, a signalé, signale, a proposé, propose de, propose que, a suggéré, suggère, demande de, demande que, a demandé, a mentionné, a rappelé, est, était, avait, ne peut, n’a',
  ),
])

/** Those among them that are a task in front of an object, and tell something in front of a colon: "Ann propose : écrire". */
export const tellingInFrontOfColon: ReadonlySet<string> = new Set(
  list(
    'suggests, proposes, asks, notes, reports, requests, adds, remarks, schlägt vor, fragt, bittet, meldet, propose, demande, note, rappelle',
  ),
)

/** Behind a name: that the task before is theirs. */
export const takingPhrases: ReadonlySet<string> = new Set([
  ...list(
    'wants to, has it, has this, has that, has got it, has got this, got it, got this, takes it, takes this, takes that, takes over, took it, will take it, will take this, will take that, will take over, to take it, does it, does this, does that, will do it, will do this, will do that, will do, to do it, to do this, to do that, is doing it, is doing this, does, is on it, ’s on it, is on this, ’s on this, volunteers, volunteered, has volunteered, offers, offered, has offered, offered to, is responsible, is in charge, will handle it, handles it, handles this, will look after it, takes care of it, will take care of it, is taking care of it, will see to it, sees to it',
  ),
  ...list(
    'macht das, macht es, macht’s, hat das, hat es, übernimmt, übernimmt das, übernimmt es, kümmert sich, kümmert sich darum, kümmert sich drum, wird das machen, wird es machen, erledigt das, erledigt es, ist dran, ist zuständig, ist verantwortlich, hat sich gemeldet, hat sich angeboten',
  ),
  ...list(
    's’en occupe, s’en charge, le fait, va le faire, va s’en occuper, va s’en charger, est responsable, est volontaire, s’est proposé, s’est proposée',
  ),
])

/** Behind a name: they only help, or have another part. */
export const helpingVerbs: ReadonlySet<string> = new Set(
  list(
    'helps, help, to help, will help, can help, is helping, assists, to assist, will assist, supports, to support, will support, as backup, as back-up, backs up, to back up, as helper, as reviewer, hilft, hilft mit, unterstützt, hilft dabei, kann helfen, aide, va aider, peut aider, en soutien',
  ),
)

/** What is new of somebody, or what they did: whoever does something in the next clause has the task. */
export const newsPhrases: ReadonlySet<string> = new Set([
  ...list(
    'joins, leaves, arrives, blocked on, blocked by, blocked, stuck, stuck on, stuck with, already, never, always, wrote, sent, made, built, ran, brought, bought, began, gave, held, kept, met, paid, sold, spoke, took, drew, drove, went, broke, ended, out until, off until, back on, back from',
  ),
  ...list('kommt dazu, fehlt, schon, bereits, blockiert, hängt an'),
  ...list(
    'a fini, a fait, a envoyé, a écrit, a pris, a terminé, a corrigé, a publié, a livré, a réparé, a mis, arrive, rejoint, quitte, bloqué, bloquée, bloqué par, déjà',
  ),
])

/** What somebody does not do is not a task of theirs. */
export const negations: ReadonlySet<string> = new Set(
  list(
    'not, never, nothing, nobody, no, nicht, nie, nichts, kein, keine, keinen, pas, jamais, rien, aucun, aucune, no, nunca, nada, não, non, mai, niente, niet, nooit, niets, nu, niciodată',
  ),
)
