/** The table of security.md that says what shows S1 to S30. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| S\d+ \|/.test(line))
  .map((line) => {
    const [id = '', what = '', shownBy = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    return { id, what, files: [...shownBy.matchAll(/\]\(\.\.\/(test\/[\w/.-]+)\)/g)].map(([, file = '']) => file) }
  })

test('each of S1 to S30 has one row, in order, and says what it is about', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, n) => `S${n + 1}`))
  expect(rows.filter(({ what }) => what === '')).toEqual([])
})

test('each row names tests that are there and are run, by `npm test` or by the nightly suite', () => {
  const run = /^test\/(api|db|ops|rooms|rules|story|town|web|replay|faults|production)\/[\w/-]+\.test\.ts$/
  const wrong = rows.filter(
    ({ files }) => files.length === 0 || files.some((file) => !run.test(file) || !existsSync(file)),
  )
  expect(wrong).toEqual([])
})
