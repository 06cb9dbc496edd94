/** A line without its HTML comments: in the body of an issue nothing else than the marker may begin one. */
export function withoutComments(line: string): string {
  let kept = ''
  let rest = line
  for (let start = rest.indexOf('<!--'); start !== -1; start = rest.indexOf('<!--')) {
    const end = rest.indexOf('-->', start + 4)
    kept += end === -1 ? `${rest.slice(0, start)}&lt;!--` : rest.slice(0, start)
    rest = end === -1 ? rest.slice(start + 4) : rest.slice(end + 3)
  }
  // What two comments held apart may make one.
  return `${kept}${rest}`.replaceAll('<!--', '&lt;!--').trimEnd()
}
