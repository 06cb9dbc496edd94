import path, { type PlatformPath } from 'node:path'

type PathRules = Pick<PlatformPath, 'relative' | 'resolve' | 'isAbsolute' | 'sep'>

/**
 * The path of a file in its repository, with forward slashes; null for a file outside of it, be it above, beside or on
 * another drive.
 * @param root absolute path of the repository's folder
 * @param rules those of the system that this runs on
 */
export function repositoryPath(root: string, file: string, { relative, resolve, isAbsolute, sep }: PathRules = path): string | null {
  const inside = relative(root, resolve(file))
  // Between two drives of Windows there is no relative path.
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? null : withForwardSlashes(inside, { sep })
}

/** A path as the program writes it: with forward slashes on every system. On Linux and macOS a backslash is a letter of a name. */
export function withForwardSlashes(file: string, { sep }: Pick<PathRules, 'sep'> = path): string {
  return file.split(sep).join('/')
}
