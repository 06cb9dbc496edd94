import type { Statement } from '../statements/statement.js'
import { announcedVerdicts } from './announced.js'
import { talkVerdicts } from './talk.js'
import { firstToJudge, type Verdict } from './verdict.js'

/** What a statement is, by the table of its place, and which rule says so. */
export const verdictOn = (statement: Statement): Verdict & { readonly by: string } =>
  statement.announced || statement.marker ? firstToJudge(announcedVerdicts, statement) : firstToJudge(talkVerdicts, statement)
