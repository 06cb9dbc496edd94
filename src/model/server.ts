/** The GitHub server that notes are on where nothing else is said of it. */
export const publicServer = 'https://github.com'
