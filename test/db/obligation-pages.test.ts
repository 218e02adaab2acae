/** What is owed lies under its offices as it falls due: a page costs its own rows, and goes along when the matter changes hands. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareWithLedger } from '../../db/queries/compare-with-ledger.ts'
import { listObligations } from '../../db/queries/list-obligations.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { openBooks, type Books } from './open-books.ts'
import { officer } from '../replay/cast.ts'
import { opening } from '../replay/play.ts'
import { day } from '../replay/scenes.ts'
import type { Sight } from '../../workflows/rules/access.ts'
import * as say from '../rules/verbs.ts'

let books: Books
const asked: string[] = []
beforeAll(async () => void (books = await openBooks({ hear: (statement) => void asked.push(statement) })))
afterAll(() => books.close())

const now = opening + 30 * day
const seen = async (sight: Sight, state: 'open' | 'overdue' = 'overdue') => {
  const { rows } = await listObligations(books.db, { sights: [sight], state, limit: 50, now })
  return rows.map(({ subjectId, kind }) => `${subjectId} ${kind}`).toSorted()
}

test('a matter that is handed over takes along what is owed on it, for the new office and away from the old', async () => {
  const { id } = await books.register()
  const old = { by: 'townshipOfficeId', id: world.townshipOfficeId } as const
  const next = { by: 'townshipOfficeId', id: world.neighbour.townshipOfficeId } as const
  expect([await seen(old), await seen(next)]).toEqual([[`${id} classify`], []])
  const { refusal } = await books.say(id, say.handOver(world.neighbour.stationId, officer))
  expect(refusal).toBeUndefined()
  expect(await seen(old, 'open')).toEqual([])
  expect(await seen(next)).toContain(`${id} classify`)
  expect(await seen({ by: 'stationId', id: world.neighbour.stationId })).toEqual(await seen(next))
  const compared = await compareWithLedger(books.db, { kind: 'suggestion', id })
  expect([compared?.ledger.whole, compared?.differs]).toEqual([true, {}])
})

test.each<[string, Sight]>([
  ['obligation_open_in_station', { by: 'stationId', id: world.stationId }],
  ['obligation_open_in_township', { by: 'townshipOfficeId', id: world.townshipOfficeId }],
  ['obligation_open_in_county', { by: 'countyOfficeId', id: world.countyOfficeId }],
  ['obligation_open_in_city', { by: 'cityOfficeId', id: world.cityOfficeId }],
  ['obligation_open_in_county', { by: 'subtree', id: world.countyOfficeId }],
])('the page of %s is read from its index in order, and no suggestion is touched', async (index, sight) => {
  asked.length = 0
  await seen(sight)
  let plan: unknown
  await books.owner.alone(async (client) => {
    await client.query(
      'set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off; set local enable_incremental_sort = off',
    )
    plan = (await client.query(`explain (generic_plan) ${asked[0]}`)).rows
  })
  const told = JSON.stringify(plan)
  expect(told).toMatch(
    new RegExp(`Index Scan using ${index} on obligation o[^"]*"},{"QUERY PLAN":"[^"]*Index Cond: [^"]*COALESCE`),
  )
  expect(told).not.toContain('suggestion')
})
