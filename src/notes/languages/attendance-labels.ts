import { list } from './word-list.js'

/**
 * Labels right in front of the names of who took part that are too common to announce them as headings: "There: Ann, Bob". The
 * languages without capitals have no others.
 */
export const attendanceLabels: ReadonlySet<string> = new Set([
  ...list(
    'there, here, with, in the room, on the call, on call, in the call, in the meeting, joined, joining, who was there, who joined, invited',
  ),
  ...list('mit, vor ort, im raum, am tisch, eingeladen, mit dabei'),
  ...list('avec, sur place, dans la salle, étaient là'),
  ...list('出席者, 参加者, 出席, 参加, 出席メンバー, 与会者, 参会者, 参加人员, 与会人员, 참석자, 참석, 참가자'),
])
