/**
 * A note's path as the input `paths` takes it. The path itself, unless it has a comma or a line end, which separate paths
 * there: then "?", which stands for any letter, is in the place of what would mean something.
 */
export function pathAsGlob(path: string): string {
  return /[,\r\n]/.test(path) ? path.replace(/[,\r\n()[\]{}*!+@\\]/g, '?') : path
}
