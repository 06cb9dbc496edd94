import type { Heading, Root } from 'mdast'
import { fromMarkdown, type Extension as TreeExtension, type Options } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { remembered } from '../../model/remembered.js'

type Extension = NonNullable<Options['extensions']>[number]
type Construct = Extract<NonNullable<NonNullable<Extension['contentInitial']>['null']>, { tokenize: unknown }>
type State = ReturnType<Construct['tokenize']>

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

/** A paragraph whose lines are not looked into, which is a third of the parser's work: they are read from the source. */
const unreadParagraph: Construct = {
  tokenize(effects, ok) {
    const begin: State = (code) => {
      effects.enter('paragraph')
      return beginLine(code)
    }
    const beginLine: State = (code) => {
      effects.enter('chunkText')
      return withinLine(code)
    }
    const withinLine: State = (code) => {
      if (code === null) {
        effects.exit('chunkText')
        effects.exit('paragraph')
        return ok(code)
      }
      effects.consume(code)
      if (!endsLine(code)) return withinLine
      effects.exit('chunkText')
      return beginLine
    }
    return begin
  },
}

/** True for micromark's codes of a carriage return, a line feed, and both. */
const endsLine = (code: number): boolean => code <= -3

/** Where the text of an underlined heading stands, which is a paragraph until its second line. */
const underlinedHeadings: TreeExtension = {
  enter: {
    chunkText(token) {
      if (this.stack.at(-1)!.type !== 'heading') return
      this.enter({ type: 'text', value: '' }, token)
      this.exit(token)
    },
  },
}

/** The syntax tree of Markdown with GitHub's tables, down to its headings and paragraphs: these have no content, only a place. */
export function parseBlocks(text: string): Root {
  // Looking for a table at each line is a quarter of the parser's work.
  const tables = /\||:-|-:/.test(text) ? [gfmTable()] : []
  return fromMarkdown(text, {
    extensions: [withoutInline, { contentInitial: { null: unreadParagraph } }, ...tables],
    mdastExtensions: [gfmTableFromMarkdown(), underlinedHeadings],
  })
}

/** Longest text, in UTF-16 code units, whose blocks are remembered; what parts of notes begin with is shorter. */
const longestAlike = 300

/** The same for texts that are parsed again and again: lists and paragraphs have few forms. */
export const parseAlike = remembered(parseBlocks, longestAlike)

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
