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
      ? { leftOut: 'a link without an owner. Put “Name:” before it', below: readBelow }
      : null,
}
