/** Checks action.yml against the schema that GitHub's own editor service uses. */
import { readFileSync } from 'node:fs'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { NoOperationTraceWriter } from '@actions/workflow-parser'

const { context } = parseAction({ name: 'action.yml', content: readFileSync('action.yml', 'utf8') }, new NoOperationTraceWriter())
const errors = context.errors.getErrors()
for (const error of errors) console.error(`action.yml: ${error.message}`)
if (errors.length > 0) process.exit(1)
console.log('action.yml is valid')
