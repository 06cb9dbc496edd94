import type { Owner } from '../../../model/person.js'
import type { Vocabulary } from '../../languages/vocabulary.js'
import type { NameSense } from '../../names/owner-names.js'
import { innerMarker, type Statement } from '../../statements/statement.js'
import { isKnownOwner } from '../../statements/topic-label.js'
import { firstWordOf, wordsOf } from '../../text/phrases.js'
import { agreementSaid } from '../talk/agreement-said.js'
import { markerInTalk } from '../talk/marker-in-talk.js'
import { tagBehindTask } from '../talk/tag-behind-task.js'
import { decideKind } from '../item-kind.js'
import { decidedInFront } from '../votes/decided-tail.js'
import { whatIsDecided } from '../votes/moved.js'
import { type AnnouncedVerdict, type LastRule, readBelow } from '../verdict.js'

/** What is left asks for work or states an outcome, or else only remarks something. */
export const taskOrRemark: LastRule<AnnouncedVerdict> = {
  name: 'task-or-remark',
  examples: [
    ['- Order the lamps', 'todo', 'Order the lamps'],
    ['- RD: Order the lamps', 'todo', 'Order the lamps', ['RD']],
    ['- TODO: lamps', 'todo', 'lamps'],
    ['- DECISION: We keep the lamps', 'decision', 'We keep the lamps'],
    ['- **Resolution**: @new is invited to join', 'decision', '@new is invited to join'],
    ['- **Resolution**: Ann will order the lamps', 'todo', 'Ann will order the lamps', ['Ann']],
    ['- **Beschluss**: Beiträge werden erhöht', 'decision', 'Beiträge werden erhöht'],
    ['- **Beschluss**: Die Beiträge werden erhöht (5 Ja, 1 Nein).', 'decision', 'Die Beiträge werden erhöht (5 Ja, 1 Nein).'],
    ['- **Beschluss**: Der Auftrag wird an ACME vergeben', 'decision', 'Der Auftrag wird an ACME vergeben'],
    ['- **Beschluss**: Der Kassenwart wird sie bestellen', 'todo', 'Der Kassenwart wird sie bestellen', ['Kassenwart']],
    ['- **Beschluss**: Ann wird die Lampen bestellen', 'todo', 'Ann wird die Lampen bestellen', ['Ann']],
    ['- Ann offered to order the lamps', 'todo', 'Ann offered to order the lamps', ['Ann']],
    ['- The crew will order the lamps', 'todo', 'The crew will order the lamps'],
    ['Ann will order the lamps', 'todo', 'Ann will order the lamps', ['Ann']],
    ['**A1** Lamps for the shed', 'todo', 'Lamps for the shed'],
    ['- The lamps were late', 'no item'],
    ['It is warm', 'no item'],
    ['It is warm, TODO: order fans', 'todo', 'order fans'],
    ['- Order fans. **Action: RD**', 'todo', 'Order fans.', ['RD']],
    ['It is warm. We look at it. TODO: Ann – order fans', 'todo', 'order fans', ['Ann']],
  ],
  judge(statement) {
    const { marker, label, owners: named, ownerRule, context, block, hasCheckbox, sense } = statement
    const isSaying = context.section === 'decisions' && !marker && label !== null && tells(statement.task, sense.words)
    // "Ann: we use tabs" in a list of decisions says who said so.
    if (isSaying) return { item: { kind: 'decision', text: statement.text, owners: [], ownerRule: null }, below: { are: 'details' } }
    const tagged = !marker && !label ? tagBehindTask.judge(statement) : null
    if (tagged) return tagged
    const { task } = statement
    const owners = !label && (marker?.kind ?? context.section).startsWith('decision') && isSaidOf(named, task, sense) ? [] : named
    const isNobodysYet = !marker && label?.owners.length === 0 && context.section !== 'decisions'
    const kind = decideKind(
      {
        text: task,
        marker,
        hasOwner: owners.length > 0 || isNobodysYet,
        section: context.section,
        listed: block.form === 'bullet' || hasCheckbox || statement.isNumbered,
        ticked: hasCheckbox,
      },
      sense.words,
    )
    // "It is old, TODO: order another"
    const mayBeTalk = kind === 'decision' || (block.form === 'paragraph' && !label)
    const said = mayBeTalk && !marker ? innerMarker(task, sense) : null
    if (said?.kind === 'todo') return markerInTalk.judge(statement) ?? remark
    return kind === null
      ? (markerInTalk.judge(statement) ?? saidDecision(statement) ?? remark)
      : {
          item: {
            kind,
            text: kind === 'decision' ? whatIsDecided(task, sense.words) : task,
            owners,
            ownerRule: owners.length > 0 ? ownerRule : null,
            ...(label?.handedBy && { handedBy: label.handedBy }),
          },
          below: { are: 'details' },
        }
  },
}

/** "We decided to …", "the fee stays (decided)": among tasks, too, a decision is one. */
function saidDecision(statement: Statement): AnnouncedVerdict | null {
  const { context, lines, task, sense } = statement
  if (context.section !== 'actions') return null
  const { item } = agreementSaid.judge(statement) ?? {}
  const said = item ? null : decidedInFront(task, sense.words)
  if (item) return { item, below: { are: 'details' } }
  return said === null ? null : { item: { kind: 'decision', text: said, owners: [], ownerRule: null, lines }, below: { are: 'details' } }
}

const remark: AnnouncedVerdict = {
  leftOut: 'it reads like a remark. Begin it with “TODO:” or “DECISION:” to make it an item',
  below: readBelow,
}

/** "Ann is invited to join": the outcome is about her, and asks nothing of her; "Ann is to join" does. */
function isSaidOf(owners: readonly Owner[], task: string, sense: NameSense): boolean {
  const { words } = sense
  if (owners.length === 0) return false
  // "Der Auftrag wird an ACME vergeben": a thing that is about to happen, or somebody whom nobody knows.
  if (owners.every((owner) => words.articles.has(firstWordOf(owner.written)) && !isKnownOwner(owner, sense))) return true
  const names = new Set([...owners.flatMap(({ written }) => wordsOf(written)), ...words.joiners])
  const [first = '', second = '', third = ''] = wordsOf(task).filter((word) => !names.has(word))
  // "Beiträge werden erhöht"
  if (words.futureWords.has(first) && words.linkingVerbs.has(first) && endsInParticiple(task, words)) return true
  const [verb, next] = words.futureWords.has(first) ? [second, third] : [first, second]
  return words.linkingVerbs.has(verb) && !words.infinitiveWords.has(next)
}

function endsInParticiple(task: string, { participleEndings }: Vocabulary): boolean {
  // "Beiträge werden erhöht (5 Ja, 1 Nein)"
  const last = wordsOf(task.replace(/[\s.]*\([^()]{0,80}\)[\s.]*$/u, '')).at(-1) ?? ''
  return [...participleEndings].some((ending) => last.endsWith(ending))
}

/** "we use tabs", "the site stays": a sentence with its own subject. */
function tells(task: string, { workVerbs, subjectStopWords, articles, statementWords }: Vocabulary): boolean {
  const first = firstWordOf(task)
  return !workVerbs.has(first) && [subjectStopWords, articles, statementWords].some((words) => words.has(first))
}
