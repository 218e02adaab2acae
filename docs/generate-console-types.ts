import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { buildApp } from '../api/app.ts'
import type { Story } from '../api/story.ts'
import { parseKeyRing } from '../codec/key-ring.ts'
import { createPayloadCodec } from '../codec/payload-codec.ts'
import { connect } from '../db/connect.ts'

// `npm run console:types` writes web/console/http/openapi.d.ts: what the window knows of the doors, drawn from their own schemas.

const target = fileURLToPath(new URL('../web/console/http/openapi.d.ts', import.meta.url))

const nobody: Story = {
  move: async () => ({ kind: 'unavailable' }),
  moveResearch: async () => ({ kind: 'unavailable' }),
  history: async () => null,
  taskQueue: async () => null,
  compare: async () => ({ temporal: 'away', pairs: [], differences: [] }),
}

/**
 * The types of every door but the moves, whose forms the window draws from the document as it is at run time: a new move changes
 * nothing here.
 */
export async function consoleTypes(): Promise<string> {
  const document = await openApiDocument()
  const paths = asTheWindowAsks(document.paths ?? {})
  return `// Drawn from the doors' own schemas: npm run console:types\n${astToString(await openapiTS({ ...document, paths }))}`
}

/** The JSON Schema of every move's body, by its door (`suggestions/assign`). */
export async function moveBodies(): Promise<Record<string, unknown>> {
  const { paths = {} } = await openApiDocument()
  const doors = Object.entries(paths).flatMap(([path, verbs]) => {
    const [, of, move] = /^\/api\/(suggestions|research)\/{id}\/moves\/(\w+)$/.exec(path) ?? []
    const { post } = verbs as { post?: { requestBody?: { content?: Record<string, { schema?: unknown }> } } }
    return of && move ? [[`${of}/${move}`, post?.requestBody?.content?.['application/json']?.schema] as const] : []
  })
  return Object.fromEntries(doors)
}

/** The doors' document; it needs no database, so it is told of one that is not there. */
async function openApiDocument(): Promise<OpenAPI3> {
  const { db, close } = connect('postgres://nobody@127.0.0.1:1/none', {
    sees: 'everything',
    name: 'huiyin-console-types',
    max: 1,
  })
  const app = await buildApp({
    db,
    everything: db,
    story: nobody,
    relay: { nudge: () => {} },
    codec: createPayloadCodec(parseKeyRing('HUIYIN_PAYLOAD_KEYS', `none:${'0'.repeat(64)}`)),
    secrets: { query: 'q'.repeat(32), session: 's'.repeat(32) },
    now: () => 0,
    temporalIsUp: () => false,
    logger: false,
  })
  await app.ready()
  const document = app.swagger() as unknown as OpenAPI3
  await app.close()
  await close()
  return document
}

/** Staff doors without their moves, what citizens are told, and answers without the refusals: those are one shape, `Problem`. */
function asTheWindowAsks(paths: NonNullable<OpenAPI3['paths']>) {
  const asked = Object.entries(paths).filter(
    ([path]) => !/\/(moves|public|health)\//.test(path) || path.includes('privacy-notice'),
  )
  return Object.fromEntries(
    asked.map(([path, verbs]) => [
      path,
      Object.fromEntries(Object.entries(verbs).map(([verb, operation]) => [verb, withoutRefusals(operation)])),
    ]),
  )
}

function withoutRefusals(operation: { responses?: Record<string, unknown> }) {
  const answers = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
  return { ...operation, responses: Object.fromEntries(answers) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await consoleTypes())
