import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiEnv, envExample } from '../../api/env.ts'
import { moves } from '../../workflows/rules/suggestion.ts'
import { researchMoves } from '../../workflows/rules/research.ts'
import { openTown, type Town } from '../town/open-town.ts'

interface Content {
  schema: unknown
  example?: unknown
  examples?: Record<string, { value: unknown }>
}
interface Operation {
  summary?: string
  tags?: string[]
  requestBody?: { content: Record<string, Content> }
  responses: Record<string, unknown>
}
interface OpenApi {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, { examples?: unknown[] }> }
}

let town: Town
let papers: OpenApi
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  papers = (await town.citizen.get('/api/openapi.json')).body
})
afterAll(() => town.close())

const operations = () =>
  Object.entries(papers.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ name: `${verb.toUpperCase()} ${path}`, operation })),
  )

/** What scripts rely on; a door is only ever added. */
const contract = [
  'POST /api/session',
  'DELETE /api/session',
  'GET /api/me',
  'POST /api/suggestions',
  'GET /api/suggestions',
  'GET /api/suggestions/{id}',
  ...moves.map((move) => `POST /api/suggestions/{id}/moves/${move}`),
  'GET /api/suggestions/{id}/timeline',
  'GET /api/suggestions/{id}/history',
  'GET /api/obligations',
  'POST /api/research',
  'GET /api/research/{id}',
  ...researchMoves.map((move) => `POST /api/research/{id}/moves/${move}`),
  'GET /api/organisations',
  'GET /api/deputies',
  'GET /api/resolution-channels',
  'GET /api/categories',
  'GET /api/places',
  'POST /api/public/suggestions',
  'POST /api/public/receipts/lookup',
  'POST /api/public/receipts/rating',
  'POST /api/public/receipts/supplement',
  'POST /api/public/receipts/withdrawal',
  'GET /api/calendars',
  'GET /api/calendars/{year}',
  'POST /api/calendars/{year}/imports',
  'PUT /api/calendars/days/{date}',
  'GET /api/calendars/office-hours',
  'POST /api/calendars/office-hours',
  'GET /api/policies',
  'GET /api/policies/{id}/{version}',
  'POST /api/policies/drafts',
  'GET /api/policies/drafts/{draftId}',
  'PUT /api/policies/drafts/{draftId}',
  'POST /api/policies/drafts/{draftId}/preview',
  'POST /api/policies/drafts/{draftId}/publish',
  'POST /api/policies/{id}/{version}/move/preview',
  'POST /api/policies/{id}/{version}/move',
  'GET /api/policies/{id}/{version}/move',
  'GET /api/health/live',
  'GET /api/health/ready',
]

/** The examples beside the schema, in it, or in the component it names. */
function examplesIn({ schema, example, examples }: Content): unknown[] {
  if (example !== undefined) return [example]
  if (examples !== undefined) return Object.values(examples).map(({ value }) => value)
  const own = schema as { $ref?: string; examples?: unknown[] }
  const named = own.$ref ? papers.components.schemas[own.$ref.split('/').at(-1) ?? ''] : own
  return named?.examples ?? []
}

test('the papers are OpenAPI 3.1 and hold every door of the contract', () => {
  expect(papers.openapi).toBe('3.1.0')
  const names = operations().map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(contract))
})

test('a newcomer finds a summary, a tag and the refusals at every door', () => {
  const without = operations().filter(({ operation }) => !operation.summary || !operation.tags?.length)
  expect(without.map(({ name }) => name)).toEqual([])
})

test('a script writer finds an example of every body', () => {
  const without = operations().filter(({ operation }) =>
    Object.values(operation.requestBody?.content ?? {}).some((body) => examplesIn(body).length === 0),
  )
  expect(without.map(({ name }) => name)).toEqual([])
})

test('every example is one its own door takes', async () => {
  const { cookies } = await town.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: 'chair', password: 'chair-2026' },
  })
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  for (const { name, operation } of operations())
    for (const example of Object.values(operation.requestBody?.content ?? {}).flatMap(examplesIn)) {
      const [verb, path = ''] = name.split(' ')
      const answer = await town.app.inject({
        method: verb as 'POST',
        url: path
          .replace('{year}', '2026')
          .replace('{date}', '2026-06-22')
          .replace('{version}', '1')
          .replace('{outboxId}', '1')
          .replace(/\{\w+\}/g, 'sug_example'),
        // Signing in again would end the session the others are asked with.
        headers: { ...(path === '/api/session' ? {} : { cookie }), 'idempotency-key': crypto.randomUUID() },
        payload: example as object,
      })
      expect([name, answer.statusCode, answer.statusCode === 400 && answer.body]).toEqual([
        name,
        // A code that lets in is in no paper, nor is a unit's link, nor a machine's key: these doors refuse their examples.
        expect.not.toSatisfy((status: number) => (isLocked(path) ? [400, 500] : [400, 401, 500]).includes(status)),
        false,
      ])
    }
})

const isLocked = (path: string) =>
  path === '/api/session/code' || path.startsWith('/api/links/{linkId}/moves/') || path.startsWith('/api/intake/')

test('no door is left out of the papers but the papers themselves', () => {
  const listed = new Set(Object.keys(papers.paths))
  const served = [...town.app.printRoutes({ commonPrefix: false }).matchAll(/(\/api\/\S+) \((.+)\)/g)].map(
    ([, url]) => url,
  )
  const missing = served
    .map((url = '') => url.replace(/:(\w+)/g, '{$1}'))
    .filter((url) => !listed.has(url) && !url.startsWith('/api/docs') && url !== '/api/openapi.json')
  expect(missing).toEqual([])
})

test('the page of papers loads nothing from outside, and its content policy allows nothing more', async () => {
  const page = await town.app.inject('/api/docs/')
  expect(page.statusCode).toBe(200)
  const loaded = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url)
  expect(loaded.length).toBeGreaterThan(3)
  for (const url of loaded) {
    expect(url).not.toMatch(/^(https?:)?\/\//)
    const file = await town.app.inject(new URL(url, 'http://town/api/docs/').pathname)
    expect([url, file.statusCode]).toEqual([url, 200])
  }
  const policy = String(page.headers['content-security-policy'])
  expect(policy).not.toMatch(/https?:|unsafe|\*/)
  const start = await town.app.inject('/api/docs/static/swagger-initializer.js')
  expect(start.body).toContain('"validatorUrl":null')
  expect(start.body.replace(/^\s*\/\/ .*$/gm, '')).not.toMatch(/https?:\/\//)
})

test('an operator finds every setting in .env.example, and it reads as written there', () => {
  expect(readFileSync('.env.example', 'utf8')).toBe(envExample())
})

test('an operator who mistypes a setting is told its name in Chinese and English', () => {
  const good = {
    DATABASE_URL: 'postgres://huiyin_app@db/huiyin',
    HUIYIN_PAYLOAD_KEYS: `a:${'0'.repeat(64)}`,
    HUIYIN_FIELD_KEYS: `a:${'1'.repeat(64)}`,
    HUIYIN_QUERY_SECRET: 'q'.repeat(32),
    HUIYIN_SESSION_SECRET: 's'.repeat(32),
  }
  expect(apiEnv(good).HUIYIN_PORT).toBe(3000)
  expect(() => apiEnv({ ...good, HUIYIN_PROT: '80' })).toThrow(
    /HUIYIN_PROT: 没有这个配置项 \/ there is no such setting/,
  )
  expect(() => apiEnv({ ...good, HUIYIN_PORT: 'eighty' })).toThrow(/HUIYIN_PORT/)
  expect(() => apiEnv({ ...good, HUIYIN_QUERY_SECRET: 'short' })).toThrow(/HUIYIN_QUERY_SECRET/)
  expect(() => apiEnv({ ...good, HUIYIN_QUERY_SECRET: 'short' })).not.toThrow(/short/)
})

test('a secret may stand in a file of its own', () => {
  const file = new URL('../../.env.example', import.meta.url).pathname
  expect(() =>
    apiEnv({
      DATABASE_URL_FILE: file,
      HUIYIN_PAYLOAD_KEYS: `a:${'0'.repeat(64)}`,
      HUIYIN_FIELD_KEYS: `a:${'1'.repeat(64)}`,
      HUIYIN_QUERY_SECRET_FILE: file,
      HUIYIN_SESSION_SECRET_FILE: file,
    }),
  ).not.toThrow()
})
