/** `acme/core#459`, a word of its own: what GitHub links wherever it is written. */
export const shortReference =
  /(?<![\p{L}\p{N}_/#&@.\\-])([A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}#)[\w.-]{1,100})#(\d{1,9})(?![\p{L}\p{N}_-])/gu
