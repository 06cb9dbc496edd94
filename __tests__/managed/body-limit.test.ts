import { expect, test } from 'vitest'
import { bodyFits, bodyLimit } from '../../src/managed/body-limit.js'

test.each([
  ['as many bytes as are taken', 'a'.repeat(bodyLimit), true],
  ['one byte more', 'a'.repeat(bodyLimit + 1), false],
  ['letters that need more bytes', 'ă'.repeat(bodyLimit / 2 + 1), false],
])('a body of %s', (_, body, fits) => {
  expect(bodyFits(body)).toBe(fits)
})
