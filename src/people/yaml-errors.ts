import type { Document, YAMLError } from 'yaml'

/** An error in a YAML file. */
export interface YamlProblem {
  readonly message: string
  /** UTF-16 code units from the beginning of the file. */
  readonly offset: number
}

/** Errors that are named; one slip may make any number of them. */
const errorLimit = 10

/** What a text lacks to be one document of YAML; of what is nested too deep to be read that alone. */
export function yamlErrors({ errors }: Pick<Document, 'errors'>): YamlProblem[] {
  const tooDeep = errors.find(isTooDeep)
  return (tooDeep ? [tooDeep] : errors.slice(0, errorLimit)).map((error) => ({ message: explain(error), offset: error.pos[0] }))
}

/** Whether the parser gave up because lists or objects are nested too deep for it. */
export const isTooDeep = ({ code }: Pick<YAMLError, 'code'>): boolean => code === 'RESOURCE_EXHAUSTION'

function explain({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'This key is in the file twice; keep one of the two.'
  if (code === 'MULTIPLE_DOCS') return 'A second document begins here; take out the line “---”.'
  if (isTooDeep({ code }))
    return 'Lists or objects are nested too deep here: a person is an object in one list. Remove the surplus brackets, braces or hyphens.'
  return `This is not valid YAML: ${message.split('\n')[0]}`
}
