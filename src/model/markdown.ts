declare const inert: unique symbol

/**
 * Markdown that GitHub may be given: our own words, and foreign text only as far as a function of the room markdown/ made it inert
 * for its place. The compiler refuses any other string where this is asked for.
 */
export type Markdown = string & { readonly [inert]: true }
