import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'

type Extension = NonNullable<Options['extensions']>[number]

/** The syntax tree of GitHub's Markdown. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: extensionsFor(text),
    mdastExtensions: [gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
  })
}

/** GitHub's extensions that the text can make use of: looking for a table at each line is a quarter of the parser's work. */
function extensionsFor(text: string): Extension[] {
  return [
    ...(/\[[\sxX]\]/.test(text) ? [gfmTaskListItem()] : []),
    ...(text.includes('~') ? [gfmStrikethrough()] : []),
    ...(/\||:-|-:/.test(text) ? [gfmTable()] : []),
  ]
}
