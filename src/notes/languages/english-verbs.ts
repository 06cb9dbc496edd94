import { list } from './word-list.js'

/** Verbs with which tasks begin. */
export const workVerbs = list(
  'access, add, address, adjust, advertise, allocate, analyse, analyze, announce, answer, apply, approve, archive, arrange, ask, assemble, assign, attach, attend, audit, automate, backport, bake, begin, benchmark, bisect, book, borrow, brainstorm, bring, build, bump, buy, call, change, chase, check, cherry-pick, circulate, clarify, clean, clear, close, collaborate, collect, comment, communicate, compare, compile, complete, compose, conduct, configure, confirm, connect, consider, consult, contact, continue, convene, convert, coordinate, copy, correct, crawl, create, curate, cut, debug, declutter, define, defrost, delete, deliver, deploy, deprecate, descale, describe, design, determine, develop, diagnose, disable, discuss, distribute, do, document, download, draft, draw, drive, edit, elect, email, enable, encourage, engage, ensure, escalate, establish, estimate, evaluate, examine, expand, experiment, explain, explore, extend, extract, fetch, figure, file, fill, finalise, finalize, find, finish, fix, follow, formalize, format, forward, gather, generate, get, give, glue, go, grease, handle, hang, help, hire, hoover, host, identify, implement, improve, include, increase, inform, initiate, inquire, inspect, install, insulate, integrate, interview, introduce, investigate, invite, iterate, join, kick, kick-off, kickoff, knit, label, laminate, launch, lead, learn, lend, link, lint, list, look, lubricate, mail, maintain, make, manage, mark, measure, meet, mention, merge, migrate, monitor, mop, move, mow, negotiate, nominate, notify, nudge, obtain, open, optimise, optimize, order, organise, organize, outline, paint, pair, patch, pay, phone, pick, pin, ping, plan, point, poll, port, post, prepare, present, print, prioritise, prioritize, produce, profile, promote, propose, prototype, provide, prune, publish, pull, purchase, push, put, quarantine, raise, re-run, reach, read, rebase, rebuild, recap, record, recruit, redesign, redirect, redo, reduce, refactor, refine, reflow, register, rekey, release, remind, remove, rename, renew, rent, reopen, reorganize, repair, replace, reply, report, repost, repot, reprint, reproduce, request, rerun, research, reseed, resend, reset, resolve, respond, restart, restock, restore, restructure, resume, retest, retry, return, revert, review, revise, revisit, revoke, reword, rework, rewrite, rotate, run, sand, schedule, scope, scrub, seek, sell, send, separate, set, setup, sew, share, ship, show, shred, sign, simplify, skip, solder, solicit, solve, sort, specify, split, squash, start, stop, streamline, strip, study, submit, subscribe, suggest, summarise, summarize, support, survey, swap, sweep, switch, sync, synchronize, tag, take, talk, teach, tell, test, think, tidy, tighten, track, transfer, translate, triage, trim, try, turn, tweak, unblock, unify, unload, unlock, unpin, unsubscribe, update, upgrade, upload, upstream, vacuum, validate, verify, visit, vote, wait, wash, weigh, wipe, work, wrap, write',
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
