import type { Document, YAMLError } from 'yaml'

/** An error in a YAML file. */
export interface YamlProblem {
  readonly message: string
  /** UTF-16 code units from the beginning of the file. */
  readonly offset: number
}

/** Keys written twice that are named; each is a slip of its own. */
const errorLimit = 10

/**
 * What a text lacks to be one document of YAML: the first slip, for the parser takes what follows it for further ones; and keys that are
 * written twice, where nothing else is wrong.
 */
export function yamlErrors({ errors }: Pick<Document, 'errors'>): YamlProblem[] {
  const first = errors.find(isTooDeep) ?? errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return (first ? [first] : errors.slice(0, errorLimit)).map((error) => ({ message: explain(error), offset: error.pos[0] }))
}

/** Whether the parser gave up because lists or objects are nested too deep for it. */
export const isTooDeep = ({ code }: Pick<YAMLError, 'code'>): boolean => code === 'RESOURCE_EXHAUSTION'

function explain({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'This key is in the file twice; keep one of the two.'
  if (code === 'MULTIPLE_DOCS') return 'A second document begins here; take out the line “---”.'
  if (isTooDeep({ code }))
    return 'Lists or objects are nested too deep here: a person is an object in one list. Remove the surplus brackets, braces or hyphens.'
  const [line = ''] = message.split('\n')
  return `This is not valid YAML: ${line.replace(/\.$/, '')}. ${fixOf(code, line)}`
}

/** How the slips are fixed that people make, in the words of who has not learnt YAML. */
function fixOf(code: YAMLError['code'], message: string): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces instead of the tab.'
  if (code === 'BAD_SCALAR_START') return 'Put the value in quotes.'
  if (code === 'BAD_DQ_ESCAPE') return 'Use single quotes, or write each backslash twice.'
  if (/quote/.test(message)) return 'Add the quote that is missing, here or in a line above.'
  if (/^Flow (?:map|sequence)/.test(message)) return 'A bracket or brace is open, here or in a line above: close it, or remove it.'
  if (/Nested mappings/.test(message)) return 'A value with a colon and a space needs quotes.'
  return 'Check the indentation of this line and of the one above, and that each key has a colon and a space behind it.'
}
