import { isAlias, visit, type Document } from 'yaml'

/** Aliases that one file may use; more than this is no list of people or settings but an attempt to exhaust the memory. */
export const maxAliasCount = 50

/** A fault in a YAML file. */
interface Fault {
  readonly message: string
  /** UTF-16 code units from the beginning of the file. */
  readonly offset: number
}

/** What is wrong with the aliases (`*name`) of a YAML file, or null. */
export function aliasFault(document: Document): Fault | null {
  try {
    document.toJS({ maxAliasCount })
    return null
  } catch {
    return unknownAlias(document) ?? { message: `This file uses more than ${maxAliasCount} YAML aliases; write the values out.`, offset: 0 }
  }
}

/** The first alias that stands for nothing: most often a glob that lacks its quotes. */
function unknownAlias(document: Document): Fault | null {
  const anchors = new Set<string>()
  let fault: Fault | null = null
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor)
      } else if (!anchors.has(node.source)) {
        fault = { message: `This is not valid YAML: a text that begins with * stands in quotes, "*${node.source}".`, offset: node.range?.[0] ?? 0 }
        return visit.BREAK
      }
      return undefined
    },
  })
  return fault
}
