/**
 * Characters that nobody sees, or that make a person see something else than the text: controls (but tabs and line ends), bidirectional
 * marks, invisible fillers and tags. Joiners stay, which emoji and some scripts need.
 */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu
const loneSurrogate = /\p{Surrogate}/gu

/** The text as people see it. */
export function visible(text: string): string {
  return text.replace(unseen, '').replace(loneSurrogate, '\ufffd')
}

/** The text as people see it, in one line with single spaces. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\s\u0085]+/gu, ' ')).trim()
}
