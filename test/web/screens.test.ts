import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Filled } from '../../docs/screens/fill-desk.ts'
import { shots } from '../../docs/screens/shots.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const anyId = new Proxy({}, { get: (_, name) => (name === 'link' ? { path: '/link' } : 'an-id') })
const addresses = shots.map(({ path }) => (typeof path === 'string' ? path : path(anyId as unknown as Filled, 'zh')))

test('every page of the desk has its picture', () => {
  const router = readFileSync(at('../../web/console/router.tsx'), 'utf8')
  const pages = [...router.matchAll(/under\('([^']+)'\)/g)].map(([, path = '']) => path)
  expect(pages.length).toBeGreaterThan(20)
  const shown = (path: string) => {
    const pattern = new RegExp(`^/console${path.replaceAll(/\$\w+/g, '[^/]+')}$`)
    return addresses.some((address) => pattern.test(address.split('?')[0] ?? ''))
  }
  expect(pages.filter((path) => !shown(path))).toEqual([])
})

test('each picture is kept in both languages, and no other is (npm run screens)', () => {
  const folder = at('../../docs/screens')
  const wanted = shots.flatMap(({ name }) => [`${name}-zh.png`, `${name}-en.png`])
  expect(wanted.filter((name) => !existsSync(`${folder}/${name}`))).toEqual([])
  expect(readdirSync(folder).filter((name) => name.endsWith('.png') && !wanted.includes(name))).toEqual([])
})
