import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildFromLedger, type Rebuilt } from '../../db/commands/rebuild-from-ledger.ts'
import { connect } from '../../db/connect.ts'
import { compareWithLedger } from '../../db/queries/compare-with-ledger.ts'
import { bends, budgeted, day, overdue, type Scene } from '../replay/scenes.ts'
import * as say from '../rules/verbs.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

const differs = async (kind: 'suggestion' | 'research', id: string) =>
  (await compareWithLedger(books.db, { kind, id }))?.differs
const rebuild = (id: string, db = books.db): Promise<Rebuilt> =>
  db.transaction((tx) => rebuildFromLedger(tx, { kind: 'suggestion', id }))

/** Closed unrated, then dissatisfied: the unit holds the matter again. */
const reopened: Scene = {
  beats: (who) => [
    ...overdue.lateUnitAndUnrated.beats(who),
    { after: day, say: say.rate(who.submitters[0].slice('sbm_'.length), 'dissatisfied') },
  ],
}

test.each(Object.entries({ ...budgeted, ...bends, ...overdue, reopened }))(
  'at the end of “%s” the rows are what the ledger alone would make of them',
  async (_name, scene) => {
    const { id, research } = await books.live(scene)
    const subjects = [
      { kind: 'suggestion', id } as const,
      ...(research ? [{ kind: 'research', id: research } as const] : []),
    ]
    for (const { kind, id: of } of subjects) expect(await differs(kind, of)).toEqual({})
  },
)

test('a row of which anything was changed by hand is as before when it has been rebuilt', async () => {
  const { owner } = books
  const { id } = await books.live(bends.returnedAndDoneAgain, 12)
  const remembered = await everythingOf(id)
  await owner`update suggestion set stage = 'registered', holder_organization_id = null, next_mark_at = null,
    county_office_id = township_office_id, state = jsonb_set(state, '{open}', '[]') where id = ${id}`
  await owner`update obligation set due_at = due_at + interval '1 day', marks = '[]' where subject_id = ${id}`
  await owner`delete from obligation where id in (select id from obligation where subject_id = ${id} limit 2)`
  await owner`delete from assignment where id in (select id from assignment where suggestion_id = ${id} limit 1)`
  expect(Object.keys((await differs('suggestion', id)) ?? {})).toEqual([
    'state',
    'columns',
    'obligations',
    'assignments',
  ])
  expect(await rebuild(id)).toEqual({ done: true, left: [] })
  expect(await differs('suggestion', id)).toEqual({})
  expect(await everythingOf(id)).toEqual(remembered)
  expect(await rebuild(id)).toEqual({ done: true, left: [] })
})

test('an obligation that the ledger does not know is removed by the owner and left, named, by the serving role', async () => {
  const { id } = await books.register()
  await books.owner`insert into obligation select (jsonb_populate_record(o, '{"id":"obl_forged"}')).*
    from obligation o where subject_id = ${id} limit 1`
  expect(await rebuild(id)).toEqual({ done: true, left: ['obl_forged'] })
  const owning = connect(books.ownerUrl, { sees: 'everything', max: 1, name: 'books-owner' })
  expect(await rebuild(id, owning.db)).toEqual({ done: true, left: [] })
  await owning.close()
  expect(await differs('suggestion', id)).toEqual({})
})

test('nothing is rebuilt from a ledger whose chain is broken', async () => {
  const { id } = await books.live(budgeted.township, 3)
  await books.owner`update suggestion_event set occurred_at = occurred_at - interval '1 day' where suggestion_id = ${id} and seq = 2`
  await books.owner`update suggestion set holder = 'nobody' where id = ${id}`
  expect(await rebuild(id)).toEqual({ done: false })
  expect(await books.owner`select holder from suggestion where id = ${id}`).toEqual([{ holder: 'nobody' }])
})

const everythingOf = async (id: string) => ({
  row: [...(await books.owner`select * from suggestion where id = ${id}`)],
  owed: [...(await books.owner`select * from obligation where subject_id = ${id} order by id`)],
  tasks: [...(await books.owner`select * from assignment where suggestion_id = ${id} order by id`)],
})
