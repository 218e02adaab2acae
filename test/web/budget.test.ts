import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const built = fileURLToPath(new URL('../../dist/console', import.meta.url))
const assets = join(built, 'assets')
const everything = readdirSync(assets).filter((name) => !name.endsWith('.gz'))
/** The page of a unit's link is no part of the desk. */
const names = everything.filter((name) => !name.startsWith('link-'))
const kilobytes = (all: readonly string[]) =>
  all.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0) / 1024

/** What the page itself asks for before it shows anything. */
const page = readFileSync(join(built, 'index.html'), 'utf8')
const first = names.filter((name) => page.includes(name) && /\.(js|css)$/.test(name))
const tray = names.filter((name) => /^(tray-page|directories|use-row-keys)/.test(name))

test('the first page and the tray need at most 240 KB, packed', () => {
  const size = kilobytes([...first, ...tray])
  console.log(`first load ${size.toFixed(0)} KB, whole desk ${kilobytes(names).toFixed(0)} KB (gzip)`)
  expect(size).toBeLessThan(240)
})

test('the whole desk, every page of it, needs at most 600 KB, packed', () => {
  // Nobody fetches the whole: each page comes when it is first opened, with its words. The limit is against a library taken in by mistake, and leaves room
  // for the pages of administrators and auditors, which clerks never open.
  expect(kilobytes(names)).toBeLessThan(600)
})

test('the page of a unit’s link needs at most 16 KB, packed, and no part of the desk', () => {
  const link = readFileSync(join(built, 'link.html'), 'utf8')
  const asked = everything.filter((name) => link.includes(name) && /\.(js|css)$/.test(name))
  console.log(`a unit's link ${kilobytes(asked).toFixed(1)} KB (gzip): ${asked.join(', ')}`)
  expect(asked.filter((name) => !/^(link|new-key|rolldown-runtime)-/.test(name))).toEqual([])
  expect(kilobytes(asked)).toBeLessThan(16)
})

test('no file asks for what a browser of 2021 has not', () => {
  // Newer than Chromium 90, by name: syntax is made older by the build, what is called is not. (`...at(` spreads what a short name answers.)
  const newer =
    /(?<!\.)\.(?:at|with|findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed)\(|\b(?:Object\.hasOwn|Object\.groupBy|Map\.groupBy|Array\.fromAsync|Promise\.withResolvers|structuredClone|crypto\.randomUUID|AbortSignal\.(?:timeout|any))\b/g
  const asked = everything
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) =>
      [...readFileSync(join(assets, name), 'utf8').matchAll(newer)].map(([found]) => `${name}: ${found}`),
    )
  expect(asked).toEqual([])
})

test('no file names an address outside', () => {
  const outside = everything
    .filter((name) => /\.(js|css)$/.test(name))
    .flatMap((name) => [
      ...readFileSync(join(assets, name), 'utf8').matchAll(/(?:import\(|src=|url\(|fetch\()["'`]?https?:\/\/[^"'`)]+/g),
    ])
  expect(outside.map(([found]) => found)).toEqual([])
})

test('each larger asset has a packed twin, and a browser keeps its name for one content only', () => {
  for (const name of everything.filter((held) => statSync(join(assets, held)).size > 1024))
    expect([name, readdirSync(assets).includes(`${name}.gz`)]).toEqual([name, true])
  expect(everything.filter((name) => !/-[\w-]{8}\.\w+$/.test(name))).toEqual([])
})
