import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { connect } from '../../db/connect.ts'
import { contactSeal, useFieldKeys } from '../../db/contact-seal.ts'
import { createFieldSeal } from '../../db/field-seal.ts'
import { phoneDigits } from '../../db/phone-fingerprint.ts'
import { recallByPhone } from '../../db/queries/recall-by-phone.ts'
import { submittersOf } from '../../db/queries/submitters-of.ts'
import { keepDocument } from '../../db/registers/keep-document.ts'
import { resealContacts } from '../../db/registers/reseal-contacts.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { opening } from '../replay/play.ts'
import { fieldKeysOfTests } from '../town/field-keys.ts'
import { openBooks, type Books } from './open-books.ts'

const [older, newer, stranger] = [randomBytes(32), randomBytes(32), randomBytes(32)]
const sights = [{ by: 'stationId', id: world.stationId }] as const
let books: Books
let owning: ReturnType<typeof connect>
beforeAll(async () => {
  books = await openBooks()
  owning = connect(books.ownerUrl, { sees: 'everything', max: 1, name: 'owner' })
})
afterEach(() => useFieldKeys(fieldKeysOfTests))
afterAll(async () => {
  await owning.close()
  await books.close()
})

const asItLies = async (id: string) =>
  JSON.stringify(await books.owner`select * from submitter where suggestion_id = ${id}`)
const recalled = async (phone: string) =>
  (await recallByPhone(books.db, phoneDigits(phone), sights)).map((found) => found.id)

test('a name, a telephone and an address lie sealed, each time another way, and are read as they were said', async () => {
  const [one, other] = [await books.register(), await books.register()]
  const [person] = await submittersOf(books.db, one.id)
  expect(person?.name).not.toBe('')
  for (const said of [person!.name, person!.phone, person!.address]) expect(await asItLies(one.id)).not.toContain(said)
  const [again] = await submittersOf(books.db, other.id)
  expect([again?.name, again?.phone]).toEqual([person?.name, person?.phone])
  const lying = await books.owner`select name, phone from submitter where suggestion_id in (${one.id}, ${other.id})`
  expect(new Set(lying.flatMap(({ name, phone }) => [name, phone])).size).toBe(4)
  expect(await recalled(person!.phone)).toEqual(expect.arrayContaining([one.id, other.id]))
})

test('keys change without anybody waiting: both are read, all is sealed anew, then the old key may go', async () => {
  const { id } = await books.register()
  const [{ phone } = { phone: '' }] = await submittersOf(books.db, id)
  await resealUnder([['older', older]], fieldKeysOfTests)
  const formerId = await keepDocument(books.db, {
    subjectId: id,
    purpose: 'formerValue',
    text: '13800000077',
    createdBy: null,
    now: opening,
  })

  useFieldKeys(new Map([...ring([['newer', newer]]), ...ring([['older', older]])]))
  expect((await submittersOf(books.db, id))[0]?.phone).toBe(phone)
  expect(await recalled(phone)).toContain(id)
  expect(await resealContacts(owning.db)).toBeGreaterThan(0)
  expect(await resealContacts(owning.db)).toBe(0)

  useFieldKeys(ring([['newer', newer]]))
  expect((await submittersOf(books.db, id))[0]?.phone).toBe(phone)
  expect(await recalled(phone)).toContain(id)
  const [former] = await books.owner`select text from document where id = ${formerId}`
  expect(contactSeal().open(former?.['text'] as string)).toBe('13800000077')

  useFieldKeys(ring([['stranger', stranger]]))
  await expect(submittersOf(books.db, id)).rejects.toThrow(/newer/)
  await resealUnder([...fieldKeysOfTests], ring([['newer', newer]]))
})

test('what was written before there were keys is read, and sealed by the next preparation of the database', async () => {
  const { id } = await books.register()
  await books.owner`update submitter set name = '秦大山', phone = '+86 138-0000-0088', address = '', phone_fingerprint = null
    where suggestion_id = ${id}`
  expect((await submittersOf(books.db, id))[0]).toMatchObject({
    name: '秦大山',
    phone: '+86 138-0000-0088',
    address: '',
  })
  expect(await resealContacts(owning.db)).toBe(1)
  expect((await submittersOf(books.db, id))[0]).toMatchObject({
    name: '秦大山',
    phone: '+86 138-0000-0088',
    address: '',
  })
  expect(await asItLies(id)).not.toMatch(/秦大山|0088/)
  expect(await recalled('13800000088')).toEqual([id])
})

test('a bit that was changed is never read as somebody’s number', () => {
  const seal = createFieldSeal(ring([['a', older]]))
  const sealed = seal.seal('13800000001')
  const at = sealed.length - 4
  const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`
  expect(() => seal.open(changed)).toThrow(/unable to authenticate/)
  expect(seal.open(sealed)).toBe('13800000001')
})

const ring = (keys: [string, Buffer][]) => new Map(keys)

/** Seals all under `keys`, and leaves this process with those alone. */
async function resealUnder(keys: [string, Buffer][], former: ReadonlyMap<string, Buffer>) {
  useFieldKeys(new Map([...keys, ...former]))
  await resealContacts(owning.db)
  useFieldKeys(ring(keys))
}
