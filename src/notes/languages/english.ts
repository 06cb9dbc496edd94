import { presentVerbs, workVerbs } from './english-verbs.js'
import type { ReadingWords } from './reading-words.js'
import { list } from './word-list.js'

export const english: ReadingWords = {
  actionHeadings: list(
    'todo, todos, todo for, todo until, todo till, todo before, todo by, to-do, to-dos, to do, to dos, action, actions, action item, action items, action point, action points, ais, task, tasks, next step, next steps, next action, next actions, follow up, follow ups, follow-up, follow-ups, followup, followups, follow-on items, follow up items, follow-up items, assignments, homework, task allocation, task assignment, task assignments, who does what, action register, action log, action list, action tracker, jobs, jobs to do, task list, todo list, to-do list, list of actions, list of action items, who is doing what, whos doing what, who will do what, who does what by when, things to do, what to do next, what we need to do, what needs to be done, what needs doing, still to do, left to do, action plan, actions arising, commitments, who what when, what who when, who what by when, what who by when',
  ),
  decisionHeadings: list(
    'decision, decisions, decisions made, resolution, resolutions, agreement, agreements, conclusion, conclusions, consensus, outcome, outcomes, decided, agreed, what we agreed, what we decided, what we agreed on, what we decided on, what was agreed, what was decided, what we have agreed, what we have decided, what we’ve agreed, what we’ve decided, what did we agree, what did we decide, things we agreed, things we decided, we agreed, we decided, decided today, agreed today, decided this week, agreed this week, points agreed, agreed points, decision log, decision register, calls we made',
  ),
  pluralEndings: list('s'),
  reviewWords: list('previous, past, prior, last, earlier, old, carried over, carried-over, carried forward, carryover, carry-over'),
  reviewNouns: list('review, reviewing, reviewed'),
  pendingWords: list('proposed, draft, needed, required, requested, pending, to make, to be made, to be taken, open decisions, upcoming'),
  checklistHeadings: list(
    'agenda, checklist, scheduled meetings, meeting roles, triage, announcements, code of conduct, antitrust, housekeeping, upcoming meetings, next meeting, next events, introductions, scribes, goals, parking lot, parked, parked items',
  ),
  agendaHeadings: list('agenda'),
  durationUnits: list('m, min, mins, minutes, h, hour, hours'),
  agendaTopics: list('task, tasks'),
  attendanceHeadings: list(
    'attendees, attendance, attending, attended, participants, present, roll call, rollcall, in attendance, who is here, guests, observers, visitors',
  ),
  absenceHeadings: list('regrets, absent, apologies, excused, not present, absentees, away, not attending'),
  awayPhrases: list(
    'not, be away, be absent, be out, be off, be late, be on leave, be on holiday, be on vacation, be unavailable, be missing',
  ),
  absenceMarks: list('absent, excused, regrets, no, n'),
  nameColumns: list('name, names, member, members, person, attendee'),
  actionMarkers: list(
    'todo, todos, todo for, todo until, todo till, todo before, todo by, to-do, to do, action, actions, ai, ais, action item, action items, action point, action required, next step, next steps, follow-up, follow up, followup, task',
  ),
  decisionMarkers: list(
    'decision, decisions, final decision, decided, resolved, resolution, resolutions, agreed, agreement, conclusion, conclusions, consensus, outcome, decision made, decisions made',
  ),
  markerNouns: list('list, lists, item, items, board, app, comment, comments, section, sections, file, column, tag, tags'),
  numberedSigns: list('a, ai, ap, d, r'),
  ambiguousMarkers: list('ap, ar'),
  outcomeParticiples: list('agreed, decided, resolved, voted'),
  outcomeFollowers: list('to, that, on, not, by, we, upon, unanimously'),
  forWords: list('for, on, by, to'),
  addressWords: list('for'),
  quotedMails: list('original message, forwarded message'),
  signOffs: list(
    'best, all the best, best wishes, with best wishes, warmest wishes, warm wishes, warmest regards, warmest, kindest regards, kindest, yours faithfully, yours truly, take care, speak soon, all my best, with thanks, best regards, kind regards, warm regards, regards, cheers, thanks, many thanks, thanks all, thank you, sincerely, yours, yours sincerely, love, warmly, see you',
  ),
  placeholders: list(
    'type your task here, type your task, type your action here, type your action, enter your task here, add your action here, add your task here, add action items here, list action items here, list your action items here, add decision, add a decision, add decisions, add action item, add an action item, add action items, nothing this time, nothing new, nothing to report, nothing to do, nothing yet, todo, todos, todo for, todo until, todo till, todo before, todo by, to do, to-do, to fill, tbd, tba, tbc, n/a, na, none, nothing, no, no action items, no actions, no action, no decisions, no decision, no conclusion, none recorded, none yet, none so far, none for now, none today, none this week, none at this time, nothing for now, nothing new, nothing to report, no new action items, no action items this week, no action items today, nil, fill me, fill in, wip, empty, purely an update, no items, no todos, no decisions made, no decisions were made, no decision was made, no decisions taken, no decisions were taken, no decisions today, no decisions this week, no new actions, no new decisions, no further actions, no actions arising, no action items were assigned, x, xxx, ..., …, -, --, ?, nothing this week, nothing from me, no updates, no update this week',
  ),
  groups: list(
    'all, everyone, everybody, core, anyone, team, teams, mentors, mentees, owners, maintainers, contributors, chairs, co-chairs, cochairs, editors, organizers, organisers, committee, board, staff, admins, group, groups, community, reviewers, leads, developers, devs, members, attendees, all participants, students, tsc, tac, wg, council, volunteers, ptls, approvers, committers, moderators, facilitators, leaders, partners, coaches, implementors',
  ),
  nobodyWords: list(
    'someone, somebody, anybody, unassigned, nobody, nobody yet, no one, no one yet, no owner, no owner yet, owner needed, not assigned, needs owner, tbd, tba',
  ),
  ownerKeys: list(
    'owner, owners, owned by, lead, leads, led by, assignee, assignees, assigned to, responsible, responsible person, resp, person responsible, who, dri, pic, champion, assigned, action by, taken by, by',
  ),
  taskColumns: list('item, items, description, what'),
  acronyms: list(
    'pr, prs, ci, cd, ci/cd, api, apis, fyi, nb, ps, url, urls, rfc, mcp, fcp, sig, qa, q&a, ui, ux, eta, eu, us, uk, id, ip, os, vm, vms, arm, aarch, x86, cpu, gpu, http, https, sdk, cli, gui, json, yaml, xml, tls, ssl, dns, sql, html, css, pdf, faq, aob, okr, okrs, tbd, tba, na, wip, mvp, poc, ai, ais, llm, eip, eips, json-ld',
  ),
  unitWords: list(
    'ok, pr, prs, ci, cd, qa, ui, ux, id, ip, os, vm, ai, eu, us, uk, ps, nb, fyi, api, eta, am, pm, kg, km, cm, mm, ml, kb, mb, gb, tb, hz, kw, tbc, eod, eow, cob, hr, it, db, tv, pc, usb, led, gp, pa, po, vat, dbs, cv, crm, erp, kpi, sla, sso, iot, nda, sms, dm, cc, ltd, llc, plc, inc, usa, un, nhs, ga, rc, lts, max, min, usd, eur, gbp, chf',
  ),
  topicWords: list(
    'optional, urgent, stretch, bonus, high, medium, low, critical, backlog, carryover, action, actions, ad, agenda, agreement, announcement, announcements, answer, answers, api, app, apps, approve, area, argument, attendance, attendees, background, blocker, blockers, blog, branch, budget, bug, bugs, build, builds, call, calendar, category, change, changes, chat, checklist, code, comment, comments, communication, con, cons, conclusion, conclusions, consensus, concern, concerns, config, context, criteria, data, date, dates, deadline, decision, decisions, demo, demos, deployment, doodle, description, design, detail, details, discuss, discussion, discussions, docs, doc, document, documentation, done, draft, due, event, events, example, examples, extra, feature, features, feedback, file, files, fix, follow, followup, framework, fork, general, goal, goals, guide, guidelines, hackathon, hint, idea, ideas, impact, implementation, important, infra, infrastructure, info, information, input, integration, intro, introduction, issue, issues, item, items, landing, legal, library, libraries, link, links, list, location, long, main, meeting, meetings, milestone, milestones, minutes, misc, miscellaneous, mission, more, motion, motivation, name, names, naming, networking, new, news, next, note, notes, objective, old, open, option, options, organization, other, others, outcome, overview, page, paper, participants, past, performance, phase, plan, planned, planning, platform, platforms, poll, post, present, previous, problem, problems, process, profile, profiles, progress, project, projects, pro, pros, proposal, proposals, purpose, question, questions, quick, rationale, reason, recap, recording, references, reference, release, releases, remaining, reminder, report, repo, repository, requirement, requirements, research, resolution, resolutions, resources, response, result, results, review, reviews, risk, risks, roadmap, scope, script, section, security, setup, short, slides, social, solution, source, spec, specification, sprint, staging, state, status, step, steps, strategy, subject, suggestion, suggestions, summary, support, sync, synchronization, system, target, task, tasks, template, test, testing, tests, thoughts, time, timeline, timeslot, tip, title, to, todo, todos, tool, tooling, tools, topic, topics, training, triage, type, update, updates, upcoming, upstream, usage, use, version, video, vote, unassigned, unclaimed, unowned, volunteer, wait, warning, website, week, wiki, work, workshop, when, where, what, why, how, who, which, if, then, also, still, first, second, third, finally, pending, blocked, completed, ongoing, today, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, yes, no, maybe, ok, note, on, in, at, for, from, with, the, a, an',
  ),
  labelTopics: list(
    'accessibility, accounts, ads, advertising, analytics, android, architecture, artwork, audio, authentication, automation, backend, backups, backup, banner, banners, billing, booth, branding, broadcast, bylaws, cache, cakes, camera, catering, certificate, certificates, checkout, cleaning, client, cloud, cluster, coffee, compiler, compliance, conference, constitution, contract, contracts, costs, costumes, dashboard, dashboards, database, databases, dependencies, deploy, deployments, desktop, devops, diagrams, discord, docker, domain, domains, donations, drinks, electricity, elections, email, emails, embedded, equipment, fees, finance, finances, fixtures, flyer, flyers, food, forms, frontend, funding, fundraising, furniture, garden, git, github, gitlab, governance, grants, graphics, hardware, heating, hiring, homepage, hosting, hotel, insurance, internet, inventory, invoices, ios, java, jenkins, keys, kitchen, kubernetes, landscaping, leaflets, licence, licences, license, licenses, lighting, lights, linux, localization, login, logo, logos, logs, mailings, maintenance, marketing, materials, media, membership, menu, merch, merchandise, metrics, migration, migrations, mobile, monitoring, music, network, newsletter, newsletters, onboarding, operations, outreach, packaging, parking, parser, payments, permissions, permit, permits, photos, policies, policy, poster, posters, presentation, presentations, press, pricing, printer, printing, procurement, programme, promotion, props, publications, publicity, publishing, python, quality, recruitment, refreshments, registration, rent, repairs, retention, roof, rota, routing, safety, salaries, sales, scheduling, scripts, search, seating, server, servers, shop, signage, slack, software, sound, sponsorship, sponsors, spreadsheet, stage, stickers, storage, store, subscriptions, supplies, survey, surveys, tax, taxes, telemetry, tickets, toilets, traffic, transport, translation, translations, travel, treasury, uniforms, utilities, venue, venues, videos, visas, webinar, webinars, webpage, wifi, windows, workshops',
  ),
  roleWords: list(
    'chair, chairman, chairwoman, chairperson, vice chair, vice-chair, co-chair, treasurer, secretary, clerk, president, vice president, vice-president, host, facilitator, moderator, coordinator, organiser, organizer, editor, scribe, caretaker, captain, coach, librarian, webmaster, quartermaster, bookkeeper, headteacher, principal, warden, steward, convener, convenor, team contact, staff contact, note taker, note-taker, release manager, project manager, product owner, scrum master, on-call, pager, pager duty, incident commander, incident lead, release captain, release lead, safety officer, welfare officer, membership secretary',
  ),
  ambiguousNames: list('mark, grant, chase, bill, rob, pat, drew, sue, frank, jack, dean, wade, art, grace, ray, rich, chip, skip, will'),
  subjectStopWords: list(
    'resolved, agreed, decided, voted, approved, adopted, carried, i, we, you, he, she, it, they, this, that, these, those, there, here, what, who, which, how, when, where, why, one, someone, somebody, nobody, everything, something, nothing, week, weeks, month, months, day, days, quarter, year, need, needs, want, wants, able, ready, happy, according, due, thanks, back, up, down, access, ability, related, respect, regard, order, next, going, have, has, had, used, supposed, time, ' +
      'replied, moved, agreed, decided, proposed, likely, easy, hard, free, important, possible, necessary, best, better, worth, prior, similar, opposed, compared, contrary, thank, welcome, subject, reason, way, ways, lead, leads, leading, pointer, pointers, reply, respond, speak, talk, return, belong, listen, adhere, intend, tend, hope, refer, relate, apply, attend, subscribe, contribute, commit, attempt, aim, learn, wish, not, once, by, from, until, after, before, unless, without, via, per, cc, since, because, while, like, remember, forget, fail, agree, begin, continue, manage, seem, try, expect, afford, choose, decide, promise, refuse, threaten, volunteer',
  ),
  agentEndings: list('er, ers, or, ors, ist, ists, ee, ees, ian, ians'),
  everybodyWords: list('all, everyone, everybody'),
  personVerbs: list(
    'add, appoint, approach, ask, book, call, chase, congratulate, contact, elect, email, engage, get, hire, inform, interview, introduce, invite, involve, include, join, mail, meet, mention, message, nominate, nudge, notify, onboard, pay, phone, ping, promote, refund, reimburse, remind, remove, reply, sponsor, support, talk, tell, thank, train, visit, welcome',
  ),
  bystanderWords: list('with, from, of, via, cc, at, about, like, than, per, behalf, thanks, thank, thx, message, asks, asked'),
  helpWords: list('help, helps, helping, helped, support, supports, supported, assistance, assisted'),
  anybodyPhrases: list(
    'anyone who, anyone with, anyone interested, anyone from, anyone in, anyone on, anyone for, anyone willing, anyone able, anyone attending, anybody who, anybody with, anybody interested, anybody from, anybody in, anybody on, anybody for, anybody willing, anybody able, anybody attending, everyone who, everyone with, everyone interested, everyone from, everyone in, everyone on, everyone for, everyone willing, everyone able, everyone attending, everybody who, everybody with, everybody interested, everybody from, everybody in, everybody on, everybody for, everybody willing, everybody able, everybody attending, volunteers who, volunteers with, volunteers interested, volunteers from, volunteers in, volunteers on, volunteers for, volunteers willing, volunteers able, volunteers attending, all who, all with, all interested, all willing, all attending, those who, those with, those interested, those willing, those attending, people who, people with, people interested, people willing, people attending, folks who, folks with, folks interested, folks willing, folks attending, members who, members with, members interested, members willing, members attending, whoever is, whoever has, whoever can, whoever wants',
  ),
  awayStates: list(
    'away, absent, on vacation, on holiday, on holidays, on leave, on parental leave, on sick leave, on pto, pto, ooo, out of office, out of town, out sick, out, off, off sick, sick, ill, unavailable, not here, not available, nothing this week, nothing from me',
  ),
  thanksPhrases: list(
    'thanks to, many thanks to, big thanks to, thank you to, thanks for, thank you for, kudos to, congratulations to, congratulations on, congrats to, shout-out to, shoutout to, shout out to, hats off to',
  ),
  joiners: list('and, with'),
  alternativeWords: list('or'),
  conjunctions: list('and'),
  infinitiveWords: ['to'],
  futureWords: list(
    'will, shall, is going to, are going to, volunteers to, volunteered to, offered to, offers to, promised to, agreed to, has volunteered to, have volunteered to, has offered to, have offered to, has agreed to, have agreed to, has promised to, is happy to, are happy to, is on it, are on it, takes care of, take care of, is taking care of, are taking care of, is responsible for, are responsible for, is looking into, are looking into, is working on, are working on, please',
  ),
  articles: list(
    'the, a, an, this, that, these, those, it, its, our, their, his, her, my, your, me, us, them, him, be, see, which, all, each, every, next, last',
  ),
  workVerbs,
  gerundEndings: list('ing'),
  presentVerbs,
  ruleVerbs: list('use, adopt, prefer, stick, keep, postpone, defer, have, avoid, allow, never, always, drop, reject, accept, require'),
  dutyPhrases: list(
    'need to, needs to, have to, has to, must, should, please, we need, we will have to, to be done, to be updated, to be written, to be added, to be fixed, will have to, is to, are to, want to, someone to, would like to',
  ),
  participleEndings: [],
  motionWords: list(
    'motion, motions, motioned, seconded, vote, voted, votes, voting, poll, proposal, propose, proposed, proposes, resolution, approval',
  ),
  motionVerbs: list(
    'moved to, moves to, moved that, moves that, moved for, so moved, moved by, motion to, motion that, motion for, vote on, proposal to',
  ),
  motionLabels: list('motion, proposal, resolution proposed'),
  moverWords: list('seconded, moved, proposed, mover, seconder, second, proposer'),
  agentWords: list('by'),
  outcomeWords: list(
    'passed, passes, carried, carries, approved, accepted, unanimous, unanimously, adopted, voted in favor, voted in favour, all in favor, all in favour, no objections, without objection, nem con, nem. con',
  ),
  rejectionWords: list(
    'rejected, no consensus, failed, fails, defeated, lost, withdrawn, tabled, dies, died, no second, lack of a second, not passed, not carried, not approved, not accepted, not adopted, not seconded, did not pass, does not pass, did not carry, does not carry',
  ),
  withdrawalWords: list('withdrawn, tabled, lost, defeated'),
  testOutcomes: list('passed, passes, failed'),
  unanimityWords: list('unanimous, unanimously, nem con, nem. con'),
  ballotWords: list(
    'yes, no, yea, yeas, aye, ayes, nay, nays, for, against, in favor, in favour, abstain, abstained, abstention, abstentions, abstaining, recused, absent, present, with, of, by, to, a, an, the, is, are, was, were, has, have, been, and, all, it, final, result, results, tally, count, quorum, members, board, outcome, status',
  ),
  resolutionOpenings: list(
    'it was then agreed, it was also agreed, it was further resolved, it was therefore agreed, it was unanimously agreed, it was unanimously resolved, it was resolved, it is resolved, it has been resolved, it was agreed, it was decided, it has been agreed, it has been decided',
  ),
  linkingVerbs: list('is, are, be, being, was, were, been'),
  causativeVerbs: list('have, get, see, having, getting, seeing'),
  clauseOpeners: list('that'),
  votingManners: list('consensus, acclamation, voice, show, hand, hands, ballot, majority, everybody, everyone, general, common, roll'),
  minutesWords: list('minutes'),
  approvalWords: list('approve, approves, approving, approval, accept, accepts, accepting, adopt, adopts, adoption, confirm, ratify'),
  minutesJoiners: list('of, from, for, on, and, draft, board, committee, circulated, amended, as'),
  conditionWords: list(
    'if, unless, whether, until, must, should, would, could, may, might, can, have to, has to, need to, needs to, to be',
  ),
  resultLabels: list('result, results, vote result, voting result'),
  outcomeColumns: list('status, outcome, vote, votes, decision'),
  schedulingPhrases: list(
    'next meeting, following meeting, next call, next sync, meet again, next community call, next session, see you, to meet',
  ),
  nextWords: list('next'),
  meetingWords: list('meeting, call, sync, session, gathering, standup'),
  weekdays: list('monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun'),
  reportPhrases: list('was, were, has been, have been, had been, had'),
  pastEndings: list('ed'),
  statementWords: list('the, this, that, these, those, it, there, we, i, they, he, she, our, some, most, many'),
  doneWords: list('done, completed, finished, complete, closed, fixed'),
  ongoingWords: list(
    'carry forward, held over, carried, c/f, open, still open, ongoing, in progress, in the works, carried over, carry over, carried forward, carried over again, carried forward again, c/o, c/o again, c/f again, outstanding, still outstanding, in hand, still in hand, still in progress, still ongoing, still pending, pending, not done, not yet, not started, wip, blocked, deferred, postponed, moved, no update, no progress',
  ),
  cancelledWords: list(
    'cancelled, canceled, dropped, abandoned, obsolete, won’t do, wontfix, not doing, no longer needed, no longer required, no longer relevant, not needed, not needed any more, not needed anymore, lapsed, withdrawn, superseded, overtaken by events',
  ),
  affirmations: list('yes, y, yep'),
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  ambiguousMonths: list('may, mar'),
  releaseWords: list('release, releases, sub-release, subrelease, milestone, rc'),
  planningWords: list(
    'planning, plan, planned, plans, prepare, preparing, preparation, schedule, scheduled, scheduling, next, upcoming, target, targeted, coming, roadmap, will, timeline, items for, to be released, release date',
  ),
  shippingWords: list(
    'shipping, ship, publish, publishing, roadmap, toward, towards, milestone, coming soon, releasing, priorities for, blockers for',
  ),
  pastReleasePhrases: list(
    'is ga, are ga, went ga, was released, were released, been released, is out, are out, last release, latest release, previous release, got released, have released, after, past release, released in, we released, just released, already released, released last, released yesterday, came out, was tagged, has shipped, was shipped',
  ),
  releaseNotesPhrases: list('release notes, changelog, release post, release announcement'),
  ofWords: list('of'),
  freezePhrases: list('freeze, code freeze, feature freeze, branch cut'),
  releaseDayPhrases: list('release date'),
}
