/** S3 and S30: what exists where I may not look is answered, and costs, as what exists nowhere. Time is told by what Postgres reads, not by a clock. */
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, register, type Receipt } from '../town/deeds.ts'
import type { Hand, Reply } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let elsewhere: Receipt
/** Word, telephone and number of a matter of the other county, and as long a one that nobody ever said. */
const words = { there: '玄武岩采石', nowhere: '紫荆藤编织' }
const phones = { there: '13911112222', nowhere: '13933334444' }
const sentences = { there: `${words.there}场的粉尘飘进学校`, nowhere: `${words.nowhere}厂的污水流进鱼塘` }

beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  const [clerk, baiyang] = await town.all('clerk', 'baiyang')
  const [person] = theDarkLane.submitters
  elsewhere = await register(baiyang, {
    ...theDarkLane,
    stationId: town.world.otherCounty.stationId,
    title: sentences.there,
    submitters: [{ ...person, phone: phones.there }],
  })
  for (let n = 0; n < 5; n++) await register(clerk, theDarkLane)
  await town.ownerSql.raw('analyze')
})
afterAll(() => town?.close())

interface Read {
  readonly text: string
  readonly rows: number
  readonly pages: number
}
/** Explains, on the very connection and with the very values, each question that is asked meanwhile. */
async function counted<T>(work: () => Promise<T>): Promise<{ answer: T; reads: Read[] }> {
  // oxlint-disable-next-line typescript/no-explicit-any
  const plain = pg.Client.prototype.query as any
  const reads: Read[] = []
  // oxlint-disable-next-line typescript/no-explicit-any
  const asking = function (this: pg.Client, ...args: any[]) {
    const text = String(args[0]?.text ?? args[0])
    if (!/^\s*(select|with)\b/i.test(text) || /for update|for share|set_config|advisory/i.test(text))
      return plain.apply(this, args)
    const values = (Array.isArray(args[1]) ? args[1] : args[0]?.values) ?? []
    const first = plain
      .call(this, `explain (analyze, buffers, format json) ${text}`, values)
      .then(({ rows }: { rows: { 'QUERY PLAN': [{ Plan: Record<string, number> }] }[] }) => {
        const plan = rows[0]!['QUERY PLAN'][0].Plan
        const pages = (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0)
        reads.push({ text, rows: plan['Actual Rows'] ?? 0, pages })
      })
    const then = first.then(() => plain.apply(this, args))
    return typeof args.at(-1) === 'function' ? undefined : then
  }
  pg.Client.prototype.query = asking
  try {
    return { answer: await work(), reads }
  } finally {
    pg.Client.prototype.query = plain
  }
}
const said = ({ status, body, headers }: Reply) => ({
  status,
  body: (typeof body === 'string' ? body : JSON.stringify(body)).replaceAll(/req_\w+|\d{4}-\d\d-\d\dT[\d:.]+Z/g, ''),
  type: headers['content-type'],
})
const pagesOf = (reads: readonly Read[]) => reads.reduce((sum, { pages }) => sum + pages, 0)
/** The questions that were asked; for a word, with the rows that each found. */
const shapeOf = (reads: readonly Read[], withRows: boolean) =>
  reads.map(({ text, rows }) => (withRows ? `${text}: ${rows}` : text)).toSorted()

/** Asks for what is elsewhere and for what is nowhere, after both were asked once. `spare`: how many pages a key's own row may cost. */
async function expectAlike(name: string, ask: (which: 'there' | 'nowhere') => Promise<Reply>, spare = 0) {
  for (const which of ['there', 'nowhere'] as const) await ask(which)
  const there = await counted(() => ask('there'))
  const nowhere = await counted(() => ask('nowhere'))
  expect([name, said(there.answer)]).toEqual([name, said(nowhere.answer)])
  expect(there.reads.length).toBeGreaterThan(0)
  expect([name, shapeOf(there.reads, spare === 0)]).toEqual([name, shapeOf(nowhere.reads, spare === 0)])
  const more = pagesOf(there.reads) - pagesOf(nowhere.reads)
  expect([name, more >= 0 && more <= spare, more]).toEqual([name, true, more])
}
const everybody = ['clerk', 'officer', 'chair', 'county', 'supervisor', 'construction']

test('a word of another county: list, sheet and likeness answer it, and read for it, as a word nobody said', async () => {
  for (const who of everybody) {
    const by = await town.as(who)
    for (const order of ['newest', 'due'])
      await expectAlike(`${who} list ${order}`, (which) =>
        by.get(`/api/suggestions?order=${order}&text=${encodeURIComponent(words[which])}`),
      )
    await expectAlike(`${who} sheet`, (which) =>
      by.post('/api/suggestions/exports', { format: 'csv', text: words[which], reason: '查一件' }),
    )
  }
  for (const who of ['clerk', 'officer', 'chair']) {
    const by = await town.as(who)
    await expectAlike(`${who} similar`, (which) => by.post('/api/suggestions/similar', { text: sentences[which] }))
  }
})

test('a telephone or a number of another county is answered as one that nobody has, and costs its own row at most', async () => {
  const unknown = elsewhere.receiptNumber.replace(/\d{5}$/, '09999')
  const numbers = { there: elsewhere.receiptNumber, nowhere: unknown }
  for (const who of ['clerk', 'officer', 'chair']) {
    const by = await town.as(who)
    await expectAlike(`${who} recall`, (which) => by.post('/api/suggestions/recall', { phone: phones[which] }), 8)
    await expectAlike(`${who} number`, (which) => by.get(`/api/suggestions?receiptNumber=${numbers[which]}`), 8)
  }
})

test('an id out of sight is answered as one that is nowhere, by every door of a matter, and costs its own row at most', async () => {
  const ids = { there: elsewhere.id, nowhere: 'sug_0000000000000000000000' }
  const submitterId = elsewhere.submitters[0]!.id
  const doors: Record<string, (by: Hand, id: string) => Promise<Reply>> = {}
  for (const door of [
    '',
    '/timeline',
    '/history',
    '/comparison',
    '/files',
    '/files/att_0000000000000000000000',
    '/links',
  ])
    doors[`GET ${door}`] = (by, id) => by.get(`/api/suggestions/${id}${door}`)
  for (const [door, body] of [
    [`/submitters/${submitterId}/contact`, { reason: '电话反馈' }],
    [`/submitters/${submitterId}/query-code`, { reason: '本人持身份证来' }],
    ['/moves/classify', { route: 'township', reason: '属于镇职责' }],
    ['/moves/assign', { unitId: town.world.units.construction }],
    ['/moves/handOver', { stationId: town.world.neighbour.stationId, reason: '不在本镇' }],
  ] as const)
    doors[`POST ${door}`] = (by, id) => by.post(`/api/suggestions/${id}${door}`, body)
  for (const who of everybody) {
    const by = await town.as(who)
    for (const [door, ask] of Object.entries(doors))
      await expectAlike(`${who} ${door}`, (which) => ask(by, ids[which]), 16)
  }
})

test('a citizen’s number with a wrong code is looked up as a number that is nowhere', async () => {
  const numbers = { there: elsewhere.receiptNumber, nowhere: '990122-0001-2026-99999' }
  const wrong = (which: 'there' | 'nowhere') =>
    town.citizen.post('/api/public/receipts/lookup', { receiptNumber: numbers[which], queryCode: '0000000000000' })
  for (const which of ['there', 'nowhere'] as const) await wrong(which)
  await town.ownerSql`delete from lookup_attempt`
  const there = await counted(() => wrong('there'))
  await town.ownerSql`delete from lookup_attempt`
  const nowhere = await counted(() => wrong('nowhere'))
  expect(said(there.answer)).toEqual(said(nowhere.answer))
  expect(there.reads.map(({ text }) => text)).toEqual(nowhere.reads.map(({ text }) => text))
  expect(Math.abs(pagesOf(there.reads) - pagesOf(nowhere.reads))).toBeLessThanOrEqual(8)
})

test('names, numbers and people of another county are unknown to the administrators of this one', async () => {
  const [administrator, auditor] = await town.all('administrator', 'auditor')
  const names = { there: '白雪', nowhere: '墨竹' }
  await expectAlike('people', (which) => administrator.get(`/api/people?name=${encodeURIComponent(names[which])}`), 16)
  await expectAlike(
    'audit by name',
    (which) => auditor.get(`/api/audit?person=${encodeURIComponent(names[which])}`),
    16,
  )
  const subjects = { there: elsewhere.receiptNumber, nowhere: elsewhere.receiptNumber.replace(/\d{5}$/, '09999') }
  await expectAlike('audit by number', (which) => auditor.get(`/api/audit?subject=${subjects[which]}`), 16)
  expect(done(await auditor.get('/api/audit?act=signedIn')).items.length).toBeGreaterThan(0)
})
