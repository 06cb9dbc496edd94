/** Keys of front matter for the day of the meeting. */
export const dateKeys: readonly string[] = ['datetime', 'date', 'meeting_date', 'meeting-date', 'meetingdate', 'datum']

/** Keys for who took part. */
export const attendanceKeys: readonly string[] = ['participants', 'attendees', 'present', 'attending']

/** Keys for the teams that met. */
export const teamKeys: readonly string[] = ['teams', 'team']

/** Keys of an entry that names a person: "{ name: Ann Lee, github: annlee }". */
export const personKeys = { name: 'name', login: 'github' }
