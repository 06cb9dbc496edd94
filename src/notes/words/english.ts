import type { ReadingWords } from '../../model/reading-words.js'

/** Splits a list written as one line with commas. */
const list = (words: string): string[] => words.split(',').map((word) => word.trim())

export const english: ReadingWords = {
  actionHeadings: list(
    'todo, todos, todo for, todo until, todo till, todo before, todo by, to-do, to-dos, to do, to dos, action, actions, action item, action items, action point, action points, ais, task, tasks, next step, next steps, next action, next actions, follow up, follow ups, follow-up, follow-ups, followup, followups, follow-on items, follow up items, follow-up items, assignments, homework, task allocation, task assignment, task assignments, who does what, action register, action log, action list, action tracker',
  ),
  decisionHeadings: list(
    'decision, decisions, decisions made, resolution, resolutions, agreement, agreements, conclusion, conclusions, consensus, outcome, outcomes, decided, agreed',
  ),
  reviewWords: list('previous, past, prior, last, review, earlier, old, reviewing, outstanding'),
  pendingWords: list('proposed, draft, needed, required, requested, pending, to make, to be made, to be taken, open decisions, upcoming'),
  checklistHeadings: list(
    'agenda, checklist, scheduled meetings, meeting roles, triage, announcements, code of conduct, antitrust, housekeeping, upcoming meetings, next meeting, next events, introductions, scribes, goals',
  ),
  attendanceHeadings: list('attendees, attendance, attending, attended, participants, present, roll call, rollcall, in attendance, who is here, guests, observers, visitors'),
  absenceHeadings: list('regrets, absent, apologies, excused, not present, absentees, away, not attending'),
  actionMarkers: list(
    'todo, todos, todo for, todo until, todo till, todo before, todo by, to-do, to do, action, actions, ai, ais, action item, action items, action point, action required, next step, next steps, follow-up, follow up, followup, task',
  ),
  decisionMarkers: list(
    'decision, decisions, decided, resolved, resolution, resolutions, agreed, agreement, conclusion, conclusions, consensus, outcome, decision made, decisions made',
  ),
  markerNouns: list('list, lists, item, items, board, app'),
  ambiguousMarkers: list('ap, ar'),
  outcomeParticiples: list('agreed, decided, resolved'),
  outcomeFollowers: list('to, that, on, not, by, we, upon, unanimously'),
  forWords: list('for, on, by, to'),
  addressWords: list('for'),
  placeholders: list(
    'todo, todos, todo for, todo until, todo till, todo before, todo by, to do, to-do, to fill, tbd, tba, tbc, n/a, na, none, nothing, no, no action items, no actions, no action, no decisions, no decision, no conclusion, none recorded, none yet, none so far, none for now, none today, none this week, none at this time, nothing for now, nothing new, nothing to report, no new action items, no action items this week, no action items today, nil, fill me, fill in, wip, empty, purely an update, no items, no todos, x, xxx, ..., …, -, --, ?',
  ),
  groups: list(
    'all, everyone, everybody, core, anyone, team, teams, mentors, mentees, owners, maintainers, contributors, chairs, co-chairs, cochairs, editors, organizers, organisers, committee, board, staff, admins, group, groups, community, reviewers, leads, developers, devs, members, attendees, students, tsc, tac, wg, council, volunteers, ptls, approvers, committers, moderators, facilitators',
  ),
  ownerKeys: list('owner, owners, lead, leads, assignee, assignees, assigned to, responsible, who, dri, champion, assigned, by'),
  acronyms: list(
    'pr, prs, ci, cd, ci/cd, api, apis, fyi, nb, ps, url, urls, rfc, mcp, fcp, sig, qa, q&a, ui, ux, eta, eu, us, uk, id, ip, os, vm, vms, arm, aarch, x86, cpu, gpu, http, https, sdk, cli, gui, json, yaml, xml, tls, ssl, dns, sql, html, css, pdf, faq, aob, okr, okrs, tbd, tba, na, wip, mvp, poc, ai, ais, llm, eip, eips, json-ld',
  ),
  topicWords: list(
    'action, actions, ad, agenda, agreement, announcement, announcements, answer, answers, api, app, apps, approve, area, argument, attendance, attendees, background, blocker, blockers, blog, branch, budget, bug, bugs, build, builds, call, calendar, category, change, changes, chat, checklist, code, comment, comments, communication, con, cons, conclusion, conclusions, consensus, concern, concerns, config, context, criteria, data, date, dates, deadline, decision, decisions, demo, demos, deployment, doodle, description, design, detail, details, discuss, discussion, discussions, docs, doc, document, documentation, done, draft, due, event, events, example, examples, extra, feature, features, feedback, file, files, fix, follow, followup, framework, fork, general, goal, goals, guide, guidelines, hackathon, hint, idea, ideas, impact, implementation, important, infra, infrastructure, info, information, input, integration, intro, introduction, issue, issues, item, items, landing, legal, library, libraries, link, links, list, location, long, main, meeting, meetings, milestone, milestones, minutes, misc, miscellaneous, mission, more, motion, motivation, name, names, naming, networking, new, news, next, note, notes, objective, old, open, option, options, organization, other, others, outcome, overview, page, paper, participants, past, performance, phase, plan, planned, planning, platform, platforms, poll, post, present, previous, problem, problems, process, profile, profiles, progress, project, projects, pro, pros, proposal, proposals, purpose, question, questions, quick, rationale, reason, recap, recording, references, reference, release, releases, remaining, reminder, report, repo, repository, requirement, requirements, research, resolution, resolutions, resources, response, result, results, review, reviews, risk, risks, roadmap, scope, script, section, security, setup, short, slides, social, solution, source, spec, specification, sprint, staging, state, status, step, steps, strategy, subject, suggestion, suggestions, summary, support, sync, synchronization, system, target, task, tasks, template, test, testing, tests, thoughts, time, timeline, timeslot, tip, title, to, todo, todos, tool, tooling, tools, topic, topics, training, triage, type, update, updates, upcoming, upstream, usage, use, version, video, vote, unassigned, unclaimed, unowned, volunteer, wait, warning, website, week, wiki, work, workshop, when, where, what, why, how, who, which, if, then, also, still, first, second, third, finally, pending, blocked, completed, ongoing, today, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, yes, no, maybe, ok, note, on, in, at, for, from, with, the, a, an',
  ),
  ambiguousNames: list('mark, grant, chase, bill, rob, pat, drew, sue, frank, jack, dean, wade, art, grace, ray, rich, chip, skip, will'),
  subjectStopWords: list(
    'i, we, you, he, she, it, they, this, that, these, those, there, here, what, who, which, how, when, where, why, one, someone, somebody, nobody, everything, something, nothing, week, weeks, month, months, day, days, quarter, year, need, needs, want, wants, able, ready, happy, according, due, thanks, back, up, down, access, ability, related, respect, regard, order, next, going, have, has, had, used, supposed, time, ' +
      'replied, moved, agreed, decided, proposed, likely, easy, hard, free, important, possible, necessary, best, better, worth, prior, similar, opposed, compared, contrary, thank, welcome, subject, reason, way, ways, lead, leads, leading, pointer, pointers, reply, respond, speak, talk, return, belong, listen, adhere, intend, tend, hope, refer, relate, apply, attend, subscribe, contribute, commit, attempt, aim, learn, wish, like, remember, forget, fail, agree, begin, continue, manage, seem, try, expect, afford, choose, decide, promise, refuse, threaten, volunteer',
  ),
  joiners: list('and, with'),
  infinitiveWords: ['to'],
  futureWords: list('will, shall, is going to, are going to, volunteers to, volunteered to, agreed to, please'),
  articles: list('the, a, an, this, that, these, those, it, its, our, their, his, her, my, your, me, us, them, him, be, see, which, all, each, every, next, last'),
  workVerbs: list(
    'access, add, address, adjust, advertise, allocate, analyse, analyze, announce, answer, apply, approve, arrange, ask, assemble, assign, attach, attend, audit, automate, backport, begin, benchmark, book, brainstorm, bring, build, bump, call, change, chase, check, circulate, clarify, clean, close, collaborate, collect, comment, communicate, compare, compile, complete, compose, conduct, configure, confirm, connect, consider, consult, contact, continue, convene, convert, coordinate, copy, correct, crawl, create, curate, debug, define, delete, deliver, deploy, describe, design, determine, develop, diagnose, discuss, distribute, do, document, draft, drive, edit, email, enable, encourage, engage, ensure, establish, estimate, evaluate, examine, expand, experiment, explain, explore, extend, figure, file, fill, finalise, finalize, find, finish, fix, follow, format, formalize, forward, gather, generate, get, give, go, handle, help, host, identify, implement, improve, include, inform, initiate, inquire, inspect, install, integrate, interview, introduce, investigate, invite, iterate, join, kick, kick-off, kickoff, launch, lead, learn, link, list, look, make, manage, mark, measure, meet, mention, merge, migrate, monitor, move, notify, obtain, open, organise, organize, outline, ping, plan, point, port, post, prepare, present, prioritize, produce, profile, promote, propose, prototype, provide, publish, pull, push, put, raise, reach, read, rebase, recap, record, recruit, redesign, refactor, refine, register, reach, release, remind, remove, rename, renew, reorganize, reply, report, reproduce, request, research, resolve, respond, restructure, resume, retest, review, revise, revisit, rewrite, run, schedule, scope, seek, send, separate, set, setup, share, ship, show, simplify, solicit, solve, sort, specify, split, start, stop, streamline, strip, study, submit, suggest, summarise, summarize, support, survey, switch, sync, synchronize, take, talk, tell, test, think, track, transfer, translate, triage, try, update, upgrade, upload, upstream, validate, verify, visit, vote, wait, weigh, work, wrap, write',
  ),
  ruleVerbs: list('use, adopt, prefer, stick, keep, postpone, defer, have, avoid, allow, never, always, drop, reject, accept, require'),
  dutyPhrases: list(
    'need to, needs to, have to, has to, must, should, please, we need, we will have to, to be done, to be updated, to be written, to be added, to be fixed, will have to, is to, are to, want to, someone to, would like to',
  ),
  motionWords: list('motion, motions, motioned, vote, voted, votes, voting, poll, proposal, propose, proposed, proposes, resolution, approval'),
  motionVerbs: list('moved to, moves to, moved that, moves that, moved for, so moved, moved by'),
  outcomeWords: list(
    'passed, passes, carried, carries, approved, accepted, unanimous, unanimously, adopted, voted in favor, voted in favour, all in favor, all in favour, no objections, without objection, rejected, failed, defeated',
  ),
  conditionWords: list('if, unless, whether, until, must, should, would, could, may, might, can, have to, has to, need to, needs to, to be'),
  resultLabels: list('result, results, vote result, voting result'),
  schedulingPhrases: list('next meeting, next call, next sync, meet again, next community call, next session, see you, to meet'),
  meetingWords: list('meeting, call, sync, session, gathering, standup'),
  weekdays: list('monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun'),
  reportPhrases: list('was, were, has been, have been, had been, had'),
  statementWords: list('the, this, that, these, those, it, there, we, i, they, he, she, our, some, most, many'),
  doneWords: list('done, completed, finished, complete, closed, fixed'),
  months: [
    'january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec',
  ],
  releaseWords: list('release, releases, sub-release, subrelease, milestone, rc'),
  planningWords: list('planning, plan, planned, plans, prepare, preparing, preparation, schedule, scheduled, scheduling, next, upcoming, target, targeted, coming, roadmap, will, timeline, items for, to be released, release date'),
  shippingWords: list('shipping, ship, publish, publishing, roadmap, toward, towards, milestone, coming soon, releasing, priorities for, blockers for'),
  pastReleasePhrases: list('is ga, are ga, went ga, was released, were released, been released, is out, are out, last release, latest release, previous release, got released, have released, after, past release, released in, we released, just released, already released, released last, released yesterday, came out, was tagged, has shipped, was shipped'),
  releaseNotesPhrases: list('release notes, changelog, release post, release announcement'),
  freezePhrases: list('freeze, code freeze, feature freeze, branch cut'),
}
