/** The name of a licence, in lower case, right in front of its version: "cc by 4.0", "apache license, version 2.0". */
export const licenceBeforeVersion =
  /(?:\bcc(?:[ -](?:by|sa|nc|nd|0))+|\b[al]?gpl|\bapache|\bmpl|\beupl|\blicen[cs]e)[\s,-]*(?:version )?v?$/
