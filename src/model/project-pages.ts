/** Web address of the page that lists what the reader recognises. */
export const recognisedPage = 'https://github.com/meeting-notes-to-issues/meeting-notes-to-issues/blob/v1/docs/recognised.md'
