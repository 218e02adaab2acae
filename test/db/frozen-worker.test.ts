import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isDatabaseFault } from '../../db/database-fault.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { officer } from '../replay/cast.ts'
import { until } from '../replay/live-on.ts'
import { opening } from '../replay/play.ts'
import * as say from '../rules/verbs.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

test('a worker that freezes inside its transaction loses the row: the repeat is served, and nothing of the frozen one stays', async () => {
  const { id } = await books.register()
  let thaw = () => {}
  const thawed = new Promise<void>((resolve) => void (thaw = resolve))
  let holds = () => {}
  const held = new Promise<void>((resolve) => void (holds = resolve))
  const frozen = books.db
    .transaction(async (tx) => {
      await loadSuggestion(tx, id, { lock: true })
      await tx.execute(sql`update suggestion set stage = 'handling' where id = ${id}`)
      holds()
      await thawed
      await tx.execute(sql`select 1`)
    })
    .then(() => 'committed', isDatabaseFault)
  await held
  const assign = () => books.say(id, say.assign({ id: world.units.construction }, officer), opening, 'repeated')
  try {
    await until(() =>
      assign().then(
        ({ answer }) => answer?.stage === 'assigned',
        (error: unknown) => {
          if (!isDatabaseFault(error)) throw error
          return false
        },
      ),
    )
  } finally {
    thaw()
  }
  expect(await frozen).toBe(true)
  expect((await books.state(id)).stage).toBe('assigned')
  const [row] = await books.owner`select stage from suggestion where id = ${id}`
  expect(row).toEqual({ stage: 'assigned' })
}, 60_000)
