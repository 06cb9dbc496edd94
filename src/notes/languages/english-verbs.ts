import { list } from './word-list.js'

/** Verbs with which tasks begin. */
export const workVerbs = list(
  'access, add, address, adjust, advertise, allocate, analyse, analyze, announce, answer, apply, approve, archive, arrange, ask, assemble, assign, attach, attend, audit, automate, backport, begin, benchmark, bisect, book, borrow, brainstorm, bring, build, bump, buy, call, change, chase, check, cherry-pick, circulate, clarify, clean, clear, close, collaborate, collect, comment, communicate, compare, compile, complete, compose, conduct, configure, confirm, connect, consider, consult, contact, continue, convene, convert, coordinate, copy, correct, crawl, create, curate, cut, debug, define, delete, deliver, deploy, describe, design, determine, develop, diagnose, disable, discuss, distribute, do, document, draft, drive, edit, elect, email, enable, encourage, engage, ensure, escalate, establish, estimate, evaluate, examine, expand, experiment, explain, explore, extend, figure, file, fill, finalise, finalize, find, finish, fix, follow, formalize, format, forward, gather, generate, get, give, go, handle, help, hire, host, identify, implement, improve, include, inform, initiate, inquire, inspect, install, integrate, interview, introduce, investigate, invite, iterate, join, kick, kick-off, kickoff, label, launch, lead, learn, link, list, look, mail, make, manage, mark, measure, meet, mention, merge, migrate, monitor, move, notify, nudge, obtain, open, order, organise, organize, outline, paint, pair, patch, pay, phone, ping, plan, point, poll, port, post, prepare, present, print, prioritize, produce, profile, promote, propose, prototype, provide, publish, pull, push, put, quarantine, raise, re-run, reach, read, rebase, recap, record, recruit, redesign, refactor, refine, register, release, remind, remove, rename, renew, rent, reopen, reorganize, repair, replace, reply, report, reproduce, request, rerun, research, resolve, respond, restore, restructure, resume, retest, revert, review, revise, revisit, rewrite, rotate, run, schedule, scope, seek, sell, send, separate, set, setup, share, ship, show, sign, simplify, solicit, solve, sort, specify, split, start, stop, streamline, strip, study, submit, suggest, summarise, summarize, support, survey, switch, sync, synchronize, tag, take, talk, tell, test, think, tidy, track, transfer, translate, triage, try, turn, unblock, update, upgrade, upload, upstream, validate, verify, visit, vote, wait, weigh, work, wrap, write',
)

/** What people do in the talk itself. */
const reportVerbs = new Set(
  list(
    'ask, comment, consider, encourage, explain, find, get, learn, mention, present, propose, recap, report, show, suggest, think, try, wait, work',
  ),
)

/** "order", "push", "notify" → "orders", "pushes", "notifies" */
function inThirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:[sxzo]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** The verbs of tasks as somebody says them of another person, without those of the talk itself. */
export const presentVerbs = workVerbs.filter((verb) => !reportVerbs.has(verb)).map(inThirdPerson)
