import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'
import { parse } from 'yaml'

/** A fenced code block of YAML with the keys of its top level. */
export interface YamlBlock {
  readonly text: string
  readonly keys: readonly string[]
}

/** The YAML in a page, also that in lists. */
export function yamlBlocks(markdown: string): YamlBlock[] {
  const visit = (node: Nodes): YamlBlock[] => {
    if (node.type === 'code' && node.lang === 'yaml') {
      const value: unknown = parse(node.value)
      return [
        { text: `${node.value}\n`, keys: typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [] },
      ]
    }
    return 'children' in node ? node.children.flatMap(visit) : []
  }
  return visit(fromMarkdown(markdown))
}
