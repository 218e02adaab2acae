/** S29: whoever loses his post, or the matter, while his act is on its way decides nothing: it is asked where it is committed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { officer, shiqiao } from '../replay/cast.ts'
import * as say from '../rules/verbs.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

const assign = () => say.assign({ id: world.units.construction }, officer)

/** What became of these acts, which all waited for the row in this order, while something else was done. */
async function meanwhile(id: string, acts: readonly (() => ReturnType<Books['say']>)[], work: () => Promise<unknown>) {
  const waiting: ReturnType<Books['say']>[] = []
  await books.owner.alone(async (client) => {
    await client.query('select 1 from suggestion where id = $1 for update', [id])
    for (const act of acts) {
      waiting.push(act())
      while ((await books.owner`select 1 from pg_locks where not granted`).length < waiting.length);
    }
    await work()
  })
  return Promise.all(waiting)
}

test('a post that ends while the act waits for its turn decides nothing', async () => {
  const { id } = await books.register()
  const end = (day: string | null) => books.owner`update post set to_on = ${day} where id = ${officer.post.id}`
  const [outcome] = await meanwhile(id, [() => books.say(id, assign())], () => end('2020-01-01'))
  expect(outcome?.refusal?.code).toBe('post.ended')
  await end(null)
  expect((await books.say(id, assign())).refusal).toBeUndefined()
})

test('a matter that goes to another township while the act waits is no longer his to assign', async () => {
  const { id } = await books.register()
  const handOver = () => books.say(id, say.handOver('org_shiqiao_station', officer))
  const [gone, late] = await meanwhile(id, [handOver, () => books.say(id, assign())], async () => {})
  expect(gone?.refusal).toBeUndefined()
  expect(late?.refusal?.code).toBe('suggestion.not-your-post')
  expect((await books.say(id, say.classify('township', shiqiao))).refusal).toBeUndefined()
})
