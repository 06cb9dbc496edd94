import { isOnlyUrls } from '../../text/urls.js'
import { readBelow, type VerdictRule } from '../verdict.js'

export const onlyLinks: VerdictRule = {
  name: 'only-links',
  examples: [
    ['- https://github.com/acme/core/pull/4', 'no item'],
    ['- Ann: https://github.com/acme/core/pull/4', null],
    ['- Review https://github.com/acme/core/pull/4', null],
  ],
  judge: (statement) =>
    statement.isNobodys && isOnlyUrls(statement.task)
      ? { leftOut: 'it is a link without an owner; put a name and a colon in front of it', below: readBelow }
      : null,
}
