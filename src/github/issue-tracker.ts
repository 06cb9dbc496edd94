import type { IssueTracker } from '../model/ports.js'
import { accountsReader } from './accounts.js'
import type { Client } from './client.js'
import { statusOf } from './explain-error.js'
import { issueReader } from './issue-reader.js'
import { issueWriter, setWriter } from './issue-writer.js'
import { readLinked } from './linked-issues.js'
import type { Repository } from './repository.js'

/** Reads and writes the issues of one repository. */
export function createIssueTracker(client: Client, repository: Repository): IssueTracker {
  return {
    ...issueReader(client, repository),
    ...issueWriter(client, repository),
    ...setWriter(client, repository),
    ...accountsReader(client, repository),
    ...linksAndLabels(client, repository),
  }
}

/** Labels of the repository, and what notes link: a run that reads links is about to open issues, so one query brings both. */
function linksAndLabels(client: Client, repository: Repository): Pick<IssueTracker, 'linked' | 'labels' | 'createLabel'> {
  let labelNames: readonly string[] | null = null
  return {
    async linked(references) {
      if (references.length === 0) return []
      const { linked, labels } = await readLinked(client, repository, references)
      labelNames = labels ?? labelNames
      return linked
    },
    async labels() {
      labelNames ??= (await client.paginate(client.rest.issues.listLabelsForRepo, { ...repository, per_page: 100 })).map(({ name }) => name)
      return labelNames
    },
    async createLabel(label) {
      try {
        await client.rest.issues.createLabel({ ...repository, ...label })
        labelNames = labelNames && [...labelNames, label.name]
      } catch (error) {
        // Somebody else was faster: the label is there, which is all that is desired.
        if (statusOf(error) !== 422 || !JSON.stringify(error).includes('already_exists')) throw error
      }
    },
  }
}
