import { expect, test } from 'vitest'
import { peopleProposer } from '../../src/people/propose-people.js'

const profiles = [
  { login: 'xyoung', name: 'Xenia Young' },
  { login: 'xavery', name: 'Xaver Yilmaz' },
  { login: 'oleb', name: 'Ole Berg' },
  { login: 'nameless', name: null },
]
const propose = (written: string) => peopleProposer(profiles)(written).map(({ login }) => login)

test.each([
  ['Xenia Young', ['xyoung']],
  ['Xenia', ['xyoung']],
  ['OB', ['oleb']],
  ['XY', ['xyoung', 'xavery']],
  ['nameless', ['nameless']],
  ['Somebody Else', []],
  ['', []],
])('%s may be %j', (written, logins) => expect(propose(written)).toEqual(logins))
