import type { Heading, Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'

type Extension = NonNullable<Options['extensions']>[number]

/** Markdown's inline markup, by micromark's names. */
const withoutInline: Extension = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
}

/** The syntax tree of GitHub's Markdown down to its paragraphs and headings, whose text is left as it is written. */
export function parseBlocks(text: string): Root {
  return fromMarkdown(text, {
    extensions: [withoutInline, ...extensionsFor(text)],
    mdastExtensions: [gfmTaskListItemFromMarkdown(), gfmTableFromMarkdown()],
  })
}

/** GitHub's extensions that the text can make use of: looking for a table at each line is a quarter of the parser's work. */
function extensionsFor(text: string): Extension[] {
  return [...(/\[[\sxX]\]/.test(text) ? [gfmTaskListItem()] : []), ...(/\||:-|-:/.test(text) ? [gfmTable()] : [])]
}

/**
 * Parses the inline markup of texts of one line each.
 * @param labels what the note defines addresses for, as in "[label]: https://…"
 * @returns each text as a heading, in order
 */
export function parseInline(texts: readonly string[], labels: readonly string[]): Heading[] {
  const lines = [...texts.map((text) => `# ${text} #`), '', ...labels.map((label) => `[${label}]: x`)]
  const { children } = fromMarkdown(lines.join('\n'), {
    extensions: [gfmStrikethrough()],
    mdastExtensions: [gfmStrikethroughFromMarkdown()],
  })
  return children.filter((node) => node.type === 'heading')
}
