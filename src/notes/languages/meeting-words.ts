import { list } from './word-list.js'

/** What a meeting is called; behind a date they tell its name from a topic. */
export const meetingNames: ReadonlySet<string> = new Set(
  list(
    'meeting, meetings, meetup, call, calls, sync, syncs, session, weekly, biweekly, fortnightly, monthly, quarterly, daily, standup, stand-up, scrum, retro, retrospective, review, planning, kickoff, check-in, checkin, round, roundtable, assembly, workshop, hangout, hours, huddle, catchup, agm, ' +
      'treffen, sitzung, runde, besprechung, plenum, versammlung, mitgliederversammlung, klausur, jour-fixe, fixe, ' +
      'réunion, reunion, compte-rendu, rendu, séance, assemblée, conseil, reunión, reunião',
  ),
)

/** What people meet as. */
export const groupNames: ReadonlySet<string> = new Set(
  list(
    'board, committee, council, team, group, wg, sig, tsc, tac, toc, tf, ag, squad, core, chapter, guild, panel, circle, forum, community, maintainers, ' +
      'vorstand, gruppe, arbeitsgruppe, ausschuss, beirat, kreis, bureau, comité, groupe, équipe, comisión, equipo',
  ),
)

/** Those that are told apart by a number: "wg-2". Behind any other word a number counts meetings. */
export const numberedNames: ReadonlySet<string> = new Set(
  list(
    'wg, sig, tf, ag, team, group, squad, track, cohort, chapter, circle, district, region, zone, area, pilot, site, stage, phase, class, year, level, room, ' +
      'gruppe, arbeitsgruppe, kreis, klasse, stufe, raum, bezirk, jahrgang, groupe, équipe, classe, zone, salle, equipo, grupo, clase',
  ),
)

/** Words in front of a number that only counts. */
export const countingWords: ReadonlySet<string> = new Set(
  list('no, nr, num, number, vol, part, episode, ep, sprint, iteration, nummer, numéro'),
)

/** Words of meetings in scripts without gaps between words, as parts of a name. */
export const joinedMeetingNames: readonly string[] = ['会議', '会议', '例会', '定例', 'ミーティング', '회의', '모임']

/** Names of files that say nothing about the meeting. */
export const genericNames: ReadonlySet<string> = new Set(
  list(
    'readme, notes, note, minutes, index, summary, agenda, meeting, meeting notes, meeting minutes, meetingnotes, recap, mom, protokoll, notizen, sitzung, mitschrift, compte rendu, cr, notes de réunion, réunion, procès-verbal, pv, acta',
  ),
)
