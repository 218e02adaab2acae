import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const paper = readFileSync('docs/asvs.md', 'utf8')
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
const rows = paper
  .split('\n')
  .filter((line) => /^\| V\d/.test(line))
  .map((line) => {
    const [id = '', level = '', subject = '', state = '', shownBy = ''] = cellsOf(line)
    return { id, level, subject, state, shownBy }
  })
const idsWhere = (so: (row: (typeof rows)[number]) => boolean) => rows.filter(so).map(({ id }) => id)
const isThere = (text: string) =>
  [...text.matchAll(/`((?:\w+\/)+[\w.-]+\.\w+|Dockerfile)`|\]\(([\w/-]+\.md)\)/g)].map(([, path, link]) =>
    existsSync(path ?? `docs/${link}`),
  )

/** As counted in the standard’s own table, 5.0.0: 70 rows of level 1, 183 of level 2. */
test('every requirement of ASVS 5.0.0, levels 1 and 2, has one row', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect(idsWhere(({ level }) => level === '1')).toHaveLength(70)
  expect(idsWhere(({ level }) => level === '2')).toHaveLength(183)
  expect(rows).toHaveLength(253)
  expect(idsWhere(({ subject }) => subject === '' || subject.split(' ').length > 8)).toEqual([])
})

test('each row has a state: met names what shows it and is there, not applicable says why, open has its days', () => {
  expect(
    idsWhere(({ state, shownBy }) => {
      const named = isThere(shownBy)
      if (!named.every(Boolean) || shownBy === '') return true
      if (state === 'met') return named.length === 0
      if (state === 'open') return !/^open since 2026-\d\d-\d\d, review 20\d\d-\d\d-\d\d: /.test(shownBy)
      return state !== 'not applicable'
    }),
  ).toEqual([])
})

test('the short table of security.md counts what stands here', () => {
  const states = ['met', 'not applicable', 'open']
  const counted = (chapter: string) => {
    const of = rows.filter(({ id }) => id.startsWith(`${chapter}.`))
    const open = of.filter(({ state }) => state === 'open').map(({ id }) => id.slice(1))
    return [...states.map((one) => String(of.filter(({ state }) => state === one).length)), open.join(', ')]
  }
  const section =
    readFileSync('docs/security.md', 'utf8')
      .split('\n## ')
      .find((text) => text.startsWith('3.')) ?? ''
  const told = section
    .split('\n')
    .filter((line) => /^\| V\d/.test(line))
    .map(cellsOf)
  expect(told).toHaveLength(17)
  for (const [chapter = '', ...figures] of told)
    expect([chapter, ...figures]).toEqual([chapter, ...counted(chapter.split(' ')[0] ?? '')])
})
