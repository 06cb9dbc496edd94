import { list } from './word-list.js'

/**
 * Labels right in front of the names of who took part that are too common to announce them as headings: "There: Ann, Bob". The
 * languages without capitals have no others, nor those that nothing else is read of.
 */
export const attendanceLabels: ReadonlySet<string> = new Set([
  ...list(
    'there, here, with, who, people, folks, in the room, on the call, on call, in the call, in the meeting, joined, joining, joined by, who was there, who joined, invited, reviewers, also there, also present, also here, dialled in, dialed in, in person, online, remote, remotely, late, joined late, on zoom, on site, on-site, crew, cast, guest, visitor, observer',
  ),
  ...list(
    'tn, mit, wer, da, da waren, dabei waren, anwesend waren, vor ort, im raum, am tisch, online, eingeladen, mit dabei, zugeschaltet, aus der ferne, verspätet, später dazu, gast',
  ),
  ...list('avec, qui, sur place, dans la salle, étaient là, étaient présents, en visio, à distance, en retard, invité, invitée'),
  ...list(
    'quiénes, asistieron, con, quem, estiveram, com, presenti, partecipanti, aanwezig, aanwezigen, obecni, uczestnicy, närvarande, deltagare, tilstede, läsnä',
  ),
  ...list('出席者, 参加者, 出席, 参加, 出席メンバー, 与会者, 参会者, 参加人员, 与会人员, 참석자, 참석, 참가자'),
])

/** Labels and remarks of those who take part as guests. */
export const guestLabels: ReadonlySet<string> = new Set(
  list(
    'guest, guests, visitor, visitors, observer, observers, invited, also in attendance, non-members, gast, gäste, zu gast, besuch, invité, invitée, invités, invitées, ' +
      'invitado, invitada, invitados, convidado, convidada, convidados, ospite, ospiti, gasten, invitat, invitată, invitați, ゲスト, 게스트, 嘉宾',
  ),
)

/** Labels that mean no members where others are listed above. */
export const besideMembers: ReadonlySet<string> = new Set(list('in attendance'))

/** How a sentence at the beginning of a note names who took part: "Present were Ann and Bob." */
export const attendanceOpenings: readonly string[] = list(
  'present were, present was, those present were, also present were, in attendance were, attending were, we were, anwesend waren, anwesend sind, dabei waren, dabei sind, étaient présents, étaient présentes, sont présents, asistieron, presentes foram, presenti erano, aanwezig waren',
)

/** Labels in front of the names of who was not there that announce nothing as headings: "Sorry: Ann". */
export const absenceLabels: ReadonlySet<string> = new Set(
  list(
    'sorry, missing, could not come, could not make it, can’t make it, couldn’t make it, on holiday, on leave, out, fehlt, es fehlt, es fehlen, fehlen, krank, verhindert, faltou, faltaram, assenti, assente, afwezig, nieobecni, frånvarande',
  ),
)

/** Fields at the head of a mail: by these it is told from other lines, and these name people. */
export const mailFields = { all: list('from, to, subject'), people: list('from, to, cc') }

/** Labels in front of who writes the note or leads the meeting, beside the offices that people hold. */
export const noteTakers: ReadonlySet<string> = new Set([
  ...list('minutes, notes, minutes by, notes by, minutes taken by, notes taken by, taken by, minute taker, lead, led by, chaired by'),
  ...list('protokoll, protokollführung, leitung, moderation, compte rendu, secrétaire, animation, acta, ata, verbale, notulist, notulen'),
])

/** Heads of the column with the people who speak for others at the meeting. */
export const representativeColumns: ReadonlySet<string> = new Set([
  ...list('rep, reps, representative, representatives, delegate, delegates'),
  ...list(
    'vertreter, vertretung, vertreterin, représentant, représentante, delegado, delegada, representante, rappresentante, vertegenwoordiger',
  ),
])

/** Between a name and where that person comes from: "Zed from support". */
export const originWords: ReadonlySet<string> = new Set(list('from, vom, aus, du, depuis'))
