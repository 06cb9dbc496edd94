import { expect, test } from 'vitest'
import { parseNote } from '../../src/notes/parse-note.js'
import { defaultReadingOptions } from '../../src/notes/reading-options.js'

const note = `# Call

Present: Ann Lee, Bob Ray

It is late. **ACTION:** Bob to call them.

## Action items

- RD: write the report
- TODO: order the lamps (@ann)
- Ann Lee
  - paint the door
- sweep the floor

### Bob Ray

- feed the cat

| Task | Owner | Due |
|---|---|---|
| Water the plants | Ann | May 4 |
`

test('each item says which rule read it, and which named its owner', () => {
  const { items } = parseNote({ path: '2026-03-05.md', text: note }, defaultReadingOptions)
  expect(items.map(({ text, rule, ownerRule }) => [text, rule, ownerRule])).toEqual([
    ['Bob to call them.', 'marker-in-talk', 'subject'],
    ['write the report', 'task-or-remark', 'colon'],
    ['order the lamps (@ann)', 'colon, task-or-remark', 'brackets-at-end'],
    ['paint the door', 'task-or-remark', 'label-above'],
    ['sweep the floor', 'task-or-remark', null],
    ['feed the cat', 'task-or-remark', 'heading'],
    ['Water the plants', 'table-row', 'column'],
  ])
})
