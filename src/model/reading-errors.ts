/** Most bytes of a file that is downloaded; of a note, half a million characters are read. */
const mostBytes = 4 << 20

/** A file that is too large to be downloaded. */
export class FileTooLarge extends Error {
  constructor(path: string, bytes: number) {
    super(
      `${path} has ${inMegabytes(bytes)} MB, and no file above ${inMegabytes(mostBytes)} MB is read. Keep pictures in files of their own.`,
    )
  }
}

/**
 * Refuses a file that is too large to be downloaded.
 * @throws FileTooLarge
 */
export function checkSize(path: string, bytes: number): void {
  if (bytes > mostBytes) throw new FileTooLarge(path, bytes)
}

function inMegabytes(bytes: number): string {
  return (Math.ceil((bytes / (1 << 20)) * 10) / 10).toString()
}

/** The time budget was used up while notes were read. */
export class OutOfTime extends Error {
  constructor() {
    super(
      'The time budget was used up before all notes were read, so nothing was planned; the next run begins at the same commit. Raise the input “time-budget”, or exclude files that are not notes.',
    )
  }
}
